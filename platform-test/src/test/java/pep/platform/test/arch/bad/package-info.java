/** One offender for each rule of the house. */
package pep.platform.test.arch.bad;
