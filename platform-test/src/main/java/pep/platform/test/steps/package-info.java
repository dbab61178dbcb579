/**
 * Instances of a service, and the steps at which a test stops them: a failure is placed, so that a
 * test need not hope to meet it.
 */
@NullMarked
package pep.platform.test.steps;

import org.jspecify.annotations.NullMarked;
