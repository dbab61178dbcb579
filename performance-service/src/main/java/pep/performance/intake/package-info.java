/**
 * Sales intake: every line that arrives ends accepted, duplicate, held or refused, with its reason.
 *
 * <p>What other features see of it stands here; how it comes to that, in the packages below, which
 * are closed to them. A file goes through {@code file}, {@code taking}, {@code reading}, {@code
 * resolving} and {@code recorded} into {@code storing}; {@code holding}, {@code attributing} and
 * {@code voiding} act on what is stored; {@code line} and {@code register} hold what all of them
 * speak of.
 */
@NullMarked
package pep.performance.intake;

import org.jspecify.annotations.NullMarked;
