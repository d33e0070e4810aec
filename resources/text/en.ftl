# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do

refused-workspace-missing = There is no file { $file }. Nothing was changed. Check the name, or make a new workspace there.
refused-workspace-empty = { $file } is an empty file, not a Bilan workspace. It was left as it is. Choose another file, or make a new workspace under another name.
refused-workspace-foreign = { $file } is not a Bilan workspace. It was left as it is. Choose a file that Bilan made (its name usually ends in .bilan).
refused-workspace-newer = { $file } was made by a newer version of Bilan. It was left as it is, so that nothing in it is lost. Install the newer version to open it.
refused-workspace-damaged = { $file } is damaged and cannot be trusted. Nothing was written to it. Keep a copy of it and open your latest backup.
refused-workspace-altered = { $file } holds tables or programs that Bilan did not make, so it was not opened. It was left as it is. Ask whoever sent it, or open a backup.
refused-workspace-exists = { $file } exists already and was not touched. Choose another name, or open it.
refused-workspace-held = { $file } is open elsewhere (by { $who }, since { $since }). Nothing was changed. Close it there, then try again.
refused-workspace-busy = { $file } is being used by another program right now. Nothing was changed. Try again in a moment.
refused-workspace-not-permitted = You may not read or write { $file }. Nothing was changed. Copy the file to a folder of your own, or ask for the right to change it.
refused-disk-full = The disk is full, so { $file } could not be changed. What was saved before is safe. Free some space, then try again.
refused-file-missing = There is no file { $file }. Nothing was changed. Check the name and the folder.
refused-project-unknown = No project of this workspace is called “{ $project }”. See the list of projects for their identifiers.
refused-project-several = “{ $project }” could be several projects: { $titles }. Name one by its identifier.
refused-page-ambiguous = { $file } can be read in more than one way ({ $fields }). Nothing was imported. Answer the questions, then import again.
refused-page-known = { $file } is about a project that is kept already: { $title }. Nothing was changed. Choose whether to update it (--update) or to keep another one (--new).
refused-template-unknown = There is no report template “{ $template }”. Use “project”.
refused-language-unknown = Reports cannot be written in the language “{ $language }”. Use fr, pt, es or en.
refused-command-unknown = There is no command “{ $name }”.
refused-input-malformed = What was sent cannot be understood: { $cause }. Nothing was changed.
refused-nothing-to-undo = There is nothing to undo.
refused-nothing-to-redo = There is nothing to redo.
failed-write-file = { $file } could not be written: { $cause }. What was saved before is safe.
failed-read-file = { $file } could not be read: { $cause }. What was saved before is safe.
failed-make-folder = The folder { $file } could not be made: { $cause }. What was saved before is safe.
failed-create-workspace = The workspace { $file } could not be made: { $cause }. What was saved before is safe.
failed-open-workspace = The workspace { $file } could not be opened: { $cause }. What was saved before is safe.
failed-lock-workspace = { $file } could not be reserved for writing: { $cause }. What was saved before is safe.
failed-read-workspace = { $file } could not be read: { $cause }. What was saved before is safe.
failed-read-project = A project in { $file } could not be read: { $cause }. What was saved before is safe.
failed-read-history = The history of { $file } could not be read: { $cause }. What was saved before is safe.
failed-change-workspace = The change to { $file } could not be saved: { $cause }. What was saved before is safe.
failed-turn-step = The step in { $file } could not be undone or redone: { $cause }. What was saved before is safe.
failed-read-example = The example could not be read: { $cause }. What was saved before is safe.
failed-answer = The answer could not be written: { $cause }. What was saved before is safe.
failed-print = The answer could not be printed: { $cause }. What was saved before is safe.



## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line

op-import-page = Import of a page
op-update-from-page = Update from a page
op-add-example = Example added
op-delete-project = Project deleted
op-undo = Undo
op-redo = Redo
example-name = Example
cli-made-workspace = Workspace made: { $file }
cli-no-projects = No projects yet. Import a page: bilan import page FILE --workspace WORKSPACE
cli-no-history = Nothing has been done yet.
cli-step-undone = undone
cli-undo-done = Undone: { $op } ({ $subject })
cli-redo-done = Done again: { $op } ({ $subject })
cli-uncovered = { $file }: no font of the report has these characters; they are drawn as a box: { $characters }
cli-nothing-imported = Nothing was imported; the workspace is as it was.
cli-question = { $field }, line { $line }: “{ $quote }” – which?
cli-missing =   Not on the page: { $facts }
cli-import-created = Imported: { $title }.
cli-import-updated = Updated: { $title }.
cli-import-unchanged = Already up to date: { $title }.
cli-checked = { $count ->
    [one] The file is whole; { $shown } project was read.
   *[other] The file is whole; { $shown } projects were read.
  }
cli-unrecognised = { $count ->
    [one] { $shown } line not understood (kept with the project).
   *[other] { $shown } lines not understood (kept with the project).
  }
cli-help = Keeps projects in one file and makes the reports that donors ask for
cli-help-new = Makes an empty workspace
cli-help-demo = Makes a workspace with the example projects
cli-help-import = Imports into a workspace
cli-help-import-page = Imports project pages (plain text)
cli-help-list = Lists the projects
cli-help-show = Shows everything that is kept of a project
cli-help-report = Writes a project’s report as PDF and XLSX
cli-help-history = Shows what was done, by whom and when
cli-help-undo = Takes back the last step
cli-help-redo = Does again what was undone
cli-help-check = Reads and checks the whole file
cli-help-call = Calls a command of the program by name, with JSON
cli-arg-json = Answer in JSON, for machines
cli-arg-workspace = The workspace file
cli-arg-file = The file to make; it must not exist yet
cli-arg-project = Any identifier (CT.0689), acronym, title or key of the project
cli-arg-paths = Text files, or folders of .txt files
cli-arg-language = Language: fr, pt, es or en
cli-arg-encoding = Encoding of the files where they are not UTF-8, such as windows-1252
cli-arg-answers = Answers what the page leaves open; an empty value leaves the fact out
cli-arg-update = Bring projects that are kept already up to date
cli-arg-new = Keep another project beside the one that is kept already
cli-arg-dry_run = Show what would be imported and change nothing
cli-arg-format = Formats: pdf, xlsx, or both
cli-arg-out = Folder for the files
cli-arg-template = Report template
cli-arg-date = Date of the report; today if none is given
cli-arg-name = Name of the command
cli-arg-input = What it takes, as JSON
cli-exit-codes = Exit codes: 0 done · 1 the machine or the program failed · 2 wrong arguments · 3 refused, nothing was changed · 4 a person must decide, nothing was changed



## Window


## Shell: what the desktop asks and refuses

host-new-name = Projects
host-demo-name = Example
host-new-title = New workspace
host-open-title = Open a workspace
host-pages-title = Choose project pages
host-report-title = Save the report
host-kind-workspace = Bilan workspaces
host-kind-pages = Text pages
host-kind-all = All files
host-kind-pdf = PDF documents
host-kind-xlsx = Excel workbooks
host-replace-title = The file is already there
host-replace-question = { $file } already exists. Replace it?
host-replace-yes = Replace
host-replace-no = Keep
refused-host-input = The window asked for something the program does not understand ({ $cause }). Nothing was changed. Please report this.
refused-host-file-unknown = The window asked for a file that was not opened or saved here. Open or save the file again.
refused-host-file-gone = { $file } is no longer there. It may have been moved or renamed; save the report again.
refused-host-no-workspace = No workspace is open. Open one or make a new one first.
refused-host-page = { $file } was not read: it is not a file, or it is larger than 50 MB. Nothing was changed. Choose the page as a text file.
refused-host-language = The program does not speak “{ $language }”. Choose one of its languages.
failed-host-settings = Your choices could not be kept in { $file }: { $cause }. Your projects are not affected. Check that this folder can be written to.
failed-host-call = The program failed while answering ({ $cause }). What was saved is safe. Try again; if it happens again, please report it.
failed-host-dialog = The file dialog could not be used: { $cause }. Nothing was changed. Try again.
failed-host-open-file = { $file } could not be shown: { $cause }. The file is there; open it from your file manager.
failed-host-open-workspace = { $file } could not be opened: { $cause }. Nothing was changed. Check the file’s name and folder.
failed-host-read-page = { $file } could not be read: { $cause }. Nothing was changed. Check that the file is there and that you may read it.
failed-host-folder = The folder { $file } could not be made: { $cause }. Nothing was changed. Check that there is space on the disk and that you may write there.
