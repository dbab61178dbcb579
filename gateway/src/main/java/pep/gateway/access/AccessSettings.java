package pep.gateway.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param broker where the issuer's events are heard, the first of a list; without one the services
 *     alone refuse
 * @param exchange that all events are published to
 */
@ConfigurationProperties("pep.access")
record AccessSettings(
    @DefaultValue("") String broker, @DefaultValue("pep.events") String exchange) {}
