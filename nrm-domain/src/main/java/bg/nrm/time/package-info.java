/**
 * What time is here, in one place: days and hours are those of Sofia, moments are kept in UTC with microseconds. Plain Java but for the
 * converter of the persistence provider; knows no feature.
 */
package bg.nrm.time;
