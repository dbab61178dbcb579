/** What can be sold, by whom, at what price, and what it earns. */
@NullMarked
package pep.catalog;

import org.jspecify.annotations.NullMarked;
