package pep.gateway.broker;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param uri where events are heard, the first of a list; without one the services alone refuse
 *     whose access has ended, and nothing is told live
 * @param exchange that all events are published to
 */
@ConfigurationProperties("pep.broker")
record BrokerSettings(@DefaultValue("") String uri, @DefaultValue("pep.events") String exchange) {}
