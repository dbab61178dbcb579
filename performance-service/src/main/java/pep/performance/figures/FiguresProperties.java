package pep.performance.figures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the figures.
 *
 * @param patience how long a partner's figures may lag while its vendor's sales keep coming in;
 *     they are worked out at once when none are waiting
 */
@ConfigurationProperties("performance.figures")
record FiguresProperties(@DefaultValue("15s") Duration patience) {}
