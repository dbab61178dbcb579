package pep.performance.merit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the merits.
 *
 * @param settle how long after figures or earnings changed they are worked out
 */
@ConfigurationProperties("performance.merit")
record MeritProperties(@DefaultValue("60s") Duration settle) {}
