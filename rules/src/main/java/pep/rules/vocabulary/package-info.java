/**
 * What rules may speak of: names with kinds, descriptions and values, handed in by who has rules.
 */
@NullMarked
package pep.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
