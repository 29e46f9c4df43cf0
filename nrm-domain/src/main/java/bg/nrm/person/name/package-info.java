/**
 * Names of people in two alphabets: transliteration by the law, the spellings of foreign documents, letters that look alike.
 * Knows nothing else.
 */
package bg.nrm.person.name;
