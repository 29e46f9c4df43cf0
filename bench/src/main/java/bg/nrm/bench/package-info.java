/** Measurements: a seeded population of any size, and clients that ask for pages as users do. Not part of the product. */
package bg.nrm.bench;
