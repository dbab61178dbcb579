/** Access that ended before its tokens do: heard of as events, and refused until they expire. */
@NullMarked
package pep.platform.access;

import org.jspecify.annotations.NullMarked;
