# What diagnostics say, in English. The name of a message is the code of its
# diagnostic; `.why` says why it matters; other attributes are hints.

### Files as such, and the folder of the site

no-content-folder = There is no folder “content” in { $folder }.
    .why = Vademecum builds a site from the articles and settings in the folder “content”.
    .root = Go to the folder of the site first, or name it: --root FOLDER.
file-unreadable = { $file } could not be read: { $reason }.
    .why = A site without this file would be incomplete.
not-utf-8 = This file is not saved as UTF-8, so some of its letters cannot be read.
    .why = Letters such as é and ë would be shown wrongly to the patient.
    .encoding = It looks like { $encoding }.
    .save = Open the file so that its letters look right, choose “Save with encoding” or “Save as”, and there UTF-8.
file-too-large = This file is too large: { $size } MB, where { $largest } MB is the most.
    .why = A file of this size was not written by hand, and reading it would stop the computer from doing anything else.
name-not-unicode = The name of “{ $name }” has letters that cannot be read.
    .why = The address of a page is made from the name of its file.
    .rename = Give it a name of ordinary letters, digits and hyphens.
link-leaves-root = This link leads out of the folder of the site, to { $target }.
    .why = Files from elsewhere could be published by accident, and are missing on another computer.
    .copy = Copy the file or folder itself to this place.
link-loop = This link leads in a circle, to { $target }.
    .why = Following it would never end.
link-broken = This link leads to { $target }, which does not exist.
    .why = What it stands for would be missing on the site.

### Publishing

output-holds-site = The output folder { $folder } holds the site itself.
    .why = Publishing replaces everything that Vademecum made in that folder, so it cannot hold what you wrote.
    .choose = Choose a folder of its own, such as “output”: --out FOLDER.
output-in-input = The output folder { $folder } lies in { $input }, which is read to make the site.
    .why = Published pages would be taken for what you wrote.
    .choose = Choose a folder of its own, such as “output”: --out FOLDER.
output-no-folder = { $folder } is not a folder.
    .why = A site consists of many files, so it needs a folder.
output-not-ours = The output folder { $folder } has files in it that Vademecum did not make.
    .why = They could be files that you still need.
    .choose = Choose an empty folder, or one that does not exist yet: --out FOLDER.
    .empty = If you need nothing in it any more, empty the folder yourself and build again.
output-record-damaged = The list of published files, { $file }, cannot be understood: { $reason }.
    .why = Without the list nobody can tell which files in this folder are yours.
    .empty = Put the list back from a copy, or empty the folder yourself and build again.
output-foreign-files = { $count ->
        [one] A file that Vademecum did not make stands
       *[other] { $count } files or folders that Vademecum did not make stand
    } in { $folder } where a page has to be written: { $files }.
    .why = Vademecum never writes over the files of others.
    .move = Move or rename them, and build again.
output-busy = Another build is writing to { $folder } at this moment.
    .why = Two builds at once would mix their pages.
    .wait = Wait until it has finished, and build again.
output-disk = { $file } could not be read or written: { $reason }.
    .why = A site with a part missing is not published; what was there before is untouched.
