-- By which recipe the name of a person is indexed: when the recipe changes with a release, those of an older one are indexed anew, a
-- batch at a time, and what was done stays done when it is interrupted.
alter table person
  add column name_recipe smallint not null default 1,
  add key person_recipe (name_recipe, id);
