# What checks say, in Dutch. All other messages stand in `../nl.ftl`.
