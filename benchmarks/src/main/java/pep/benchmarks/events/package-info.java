/** The smallest service on platform-starter: it writes facts and counts what they did. */
@NullMarked
package pep.benchmarks.events;

import org.jspecify.annotations.NullMarked;
