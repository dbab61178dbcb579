/** Reasons: a code with its facts, and the sentences that are made of them. */
@NullMarked
package pep.platform.reason;

import org.jspecify.annotations.NullMarked;
