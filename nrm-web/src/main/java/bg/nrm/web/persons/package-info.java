/** Pages about persons: search, one person, changing one; and how a person is typed and worded wherever a page does so. */
package bg.nrm.web.persons;
