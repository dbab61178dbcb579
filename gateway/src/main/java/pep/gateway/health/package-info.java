/** How every service is, for whoever runs the installation. */
@NullMarked
package pep.gateway.health;

import org.jspecify.annotations.NullMarked;
