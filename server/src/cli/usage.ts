/** What the user asked cannot be done, with the reason; ends the command with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Copydesk holds a draft against your own sources.

  copydesk check DRAFT…        check drafts
    --sources DIR…             folders, files or globs of sources (default: those of copydesk.json)
    --format text|json|sarif   how to print (default: text)
    --coverage                 and say of every claim: contradicted, supported by which sources, not found
    --fail-on LEVEL            error, warning, information, hint or never (default: warning)
  copydesk sources             list sources: dates and how known, failures, copies
    --conflicts                say instead where sources contradict each other, with both passages
    --sources DIR…             as above
    --format text|json         how to print (default: text)
  copydesk sheet DRAFT         fact sheet: all that a draft states, with its sources
    --sources DIR…             as above
    --format markdown|html|csv how to print (default: markdown)
  copydesk serve --stdio       language server, for any editor
  copydesk --version
  copydesk --help

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 could not run.
`;
