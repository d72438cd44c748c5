# What checks say, in English. All other messages stand in `../en.ftl`.
