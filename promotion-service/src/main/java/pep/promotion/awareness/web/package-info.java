/** How far offers got among partners, over HTTP. */
@NullMarked
package pep.promotion.awareness.web;

import org.jspecify.annotations.NullMarked;
