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
