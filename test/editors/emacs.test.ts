import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { codeOf, Desk, LIMIT, versionOf } from './support';

/** What a reporter does: opens the draft, reads a card, corrects a name, and sees the mark go. */
const SESSION = `
(require 'json)
(require 'eglot)
(setq eglot-sync-connect 60 eglot-connect-timeout 60 eglot-extend-to-xref nil)
(defvar report nil)
(defun note (key value) (push (cons key value) report))
(defun wait (what test)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall test))
      (when (> (float-time) end) (error "waited in vain for %s" what))
      (accept-process-output nil 0.05))))
(defun messages ()
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
(defun said (words) (seq-find (lambda (message) (string-match-p words message)) (messages)))
(condition-case problem
    (progn
      (find-file "draft.md")
      (text-mode)
      (apply #'eglot--connect (eglot--guess-contact))
      (let ((server (eglot-current-server)))
        (wait "diagnostics" (lambda () (said "Driscol”")))
        (note 'messages (vconcat (messages)))
        (goto-char (point-min))
        (search-forward "Driscol")
        (let* ((params (eglot--TextDocumentPositionParams))
               (hover (jsonrpc-request server :textDocument/hover params))
               (actions (jsonrpc-request server :textDocument/codeAction
                          (list :textDocument (plist-get params :textDocument)
                                :range (list :start (plist-get params :position) :end (plist-get params :position))
                                :context (list :diagnostics [])))))
          (note 'hover (plist-get (plist-get hover :contents) :value))
          (note 'action (plist-get (aref actions 0) :title))
          (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
        (note 'line (thing-at-point 'line t))
        (eglot--signal-textDocument/didChange)
        (wait "the mark to go" (lambda () (not (said "Driscol”"))))
        (note 'project (project-root (project-current)))
        (eglot-shutdown server)))
  (error (note 'problem (error-message-string problem))))
(with-temp-file (getenv "REPORT") (insert (json-encode report)))
(set-buffer-modified-p nil)
(kill-emacs 0)
`;

const hasEglot = (): boolean =>
  spawnSync('emacs', ['--batch', '--eval', "(progn (package-initialize) (require 'eglot))"]).status === 0;

describe('Emacs', () => {
  let desk: Desk;
  before(function () {
    this.timeout(LIMIT);
    const missing =
      versionOf('emacs') === undefined ? 'Emacs is not installed' : hasEglot() ? undefined : 'Emacs has no Eglot';
    if (missing !== undefined) {
      console.log(`    skipped: ${missing} (Debian: apt-get install emacs-nox elpa-eglot)`);
      this.skip();
    }
    desk = new Desk();
  });
  after(() => desk?.clear());

  it('checks and corrects a draft with the settings of docs/editors/emacs.md', async () => {
    const settings = desk.write('init.el', codeOf('emacs.md', 'elisp'));
    const session = desk.write('session.el', SESSION);
    const report = await desk.run('emacs', [
      '--batch',
      '--eval',
      '(package-initialize)',
      '-l',
      settings,
      '-l',
      session,
    ]);
    assert.equal(report['problem'], undefined);
    assert.ok((report['messages'] as string[]).some((message) => message.includes('“TK” is still to be filled in')));
    assert.match(String(report['hover']), /Dan Driscoll[^]*Army Secretary/);
    assert.equal(report['action'], 'Change to “Driscoll”');
    assert.match(String(report['line']), /Army Secretary Dan Driscoll, who/);
    assert.match(String(report['project']), /\/story\/$/);
    assert.deepEqual(desk.serversLeft(), []);
  }).timeout(LIMIT);
});
