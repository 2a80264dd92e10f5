import assert from 'node:assert/strict';
import { codeOf, Desk, LIMIT, versionOf } from './support';

/** What a reporter does: opens the draft, reads a card, corrects a name, and sees the mark go; then a source changes. */
const SESSION = `
local function wait(what, test)
  if not vim.wait(60000, test, 50) then error('waited in vain for ' .. what) end
end
local function messages()
  return vim.tbl_map(function(d) return d.message end, vim.diagnostic.get(0))
end
local function said(pattern)
  return vim.tbl_filter(function(m) return m:find(pattern) end, messages())[1]
end
local report = {}
local function session()
  vim.cmd('edit draft.md')
  wait('diagnostics', function() return said('Driscol”') end)
  report.messages = messages()

  local line = vim.fn.search('Driscol')
  local column = vim.fn.getline(line):find('Driscol') - 1
  vim.api.nvim_win_set_cursor(0, { line, column })
  local here = vim.lsp.util.make_position_params(0, 'utf-16')
  local function ask(method, params)
    for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params or here, 60000)) do
      if answer.result then return answer.result end
    end
  end
  report.hover = ask('textDocument/hover').contents.value
  report.definition = ask('textDocument/definition')[1]
  local range = { textDocument = here.textDocument, range = { start = here.position, ['end'] = here.position },
    context = { diagnostics = {} } }
  local action = ask('textDocument/codeAction', range)[1]
  report.action = action.title
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
  report.line = vim.fn.getline(line)
  wait('the mark to go', function() return not said('Driscol”') end)

  local source = io.open('sources/06-new.txt', 'w')
  source:write('Ruth Witkof spoke.')
  source:close()
  wait('the new source to count', function() return not said('No source writes “Witkof”') end)
  report.version = vim.version().minor
end
local ok, problem = xpcall(session, debug.traceback)
if not ok then report.problem = problem end
local file = io.open(os.getenv('REPORT'), 'w')
file:write(vim.fn.json_encode(report))
file:close()
vim.cmd('qall!')
`;

describe('Neovim', () => {
  let desk: Desk;
  before(function () {
    const version = versionOf('nvim');
    if (version === undefined) {
      console.log('    skipped: Neovim is not installed (Debian: apt-get install neovim)');
      this.skip();
    }
    desk = new Desk();
  });
  after(() => desk?.clear());

  it('checks and corrects a draft with the settings of docs/editors/neovim.md', async () => {
    const settings = desk.write('init.lua', codeOf('neovim.md', 'lua', 2));
    const session = desk.write('session.lua', SESSION);
    const report = await desk.run('nvim', ['--headless', '-u', settings, '-c', `luafile ${session}`]);
    assert.equal(report['problem'], undefined);
    assert.ok((report['messages'] as string[]).includes('“TK” is still to be filled in'), String(report['messages']));
    assert.match(String(report['hover']), /Dan Driscoll[^]*Army Secretary/);
    assert.match(JSON.stringify(report['definition']), /\/sources\//);
    assert.equal(report['action'], 'Change to “Driscoll”');
    assert.match(String(report['line']), /Army Secretary Dan Driscoll, who/);
    assert.deepEqual(desk.serversLeft(), []);
  }).timeout(LIMIT);
});
