/** What tests of every service share: real servers, tokens, contracts, architecture rules. */
@NullMarked
package pep.platform.test;

import org.jspecify.annotations.NullMarked;
