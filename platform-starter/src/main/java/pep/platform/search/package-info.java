/** Words as they are looked for: in any script, whatever their case and their accents. */
@NullMarked
package pep.platform.search;

import org.jspecify.annotations.NullMarked;
