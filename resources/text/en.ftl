# All words that people see. One file per language; keys are the same in all.

## Errors: what happened, what is safe, what to do


## Intake: importing a page


## Vocabulary: status, coverage, kinds, roles, levels, units


## Report: the project report


## Command line


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
