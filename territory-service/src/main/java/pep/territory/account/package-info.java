/** End customers, and when two descriptions of a customer mean the same one. */
@NullMarked
package pep.territory.account;

import org.jspecify.annotations.NullMarked;
