/**
 * The invented population of the demonstration, made from a seed and a day alone: the same every time. Its registered victims of 2007 to
 * 2021 equal the published series (UNODC, 30 May 2023) wherever that does not contradict itself; its signals of 2017 to 2025 follow what
 * the National Commission reported. Nobody in it exists: every family name ends in "-Демо" and nobody has a valid identifier. Plain
 * records, independent of the register's tables.
 */
package bg.nrm.demonstration.population;
