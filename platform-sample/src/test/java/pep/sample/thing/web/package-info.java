/** The sample's HTTP side. */
@NullMarked
package pep.sample.thing.web;

import org.jspecify.annotations.NullMarked;
