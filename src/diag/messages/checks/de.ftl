# What checks say, in German. All other messages stand in `../de.ftl`.
