/**
 * Who somebody is, as far as known: name, kind of number, sex, age, citizenships, languages, and how to reach them safely. A person
 * is not a case and not a signal. May use access, codes, protection; knows neither signals nor cases except as grounds of access.
 */
package bg.nrm.person;
