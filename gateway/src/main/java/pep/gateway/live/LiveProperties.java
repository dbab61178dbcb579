package pep.gateway.live;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param hints what is told of which event
 * @param gatheredFor how long hints are gathered, so that a crowd becomes one
 * @param heartbeat how often a stream shows that it is there
 * @param retry after which time a client is to come back
 * @param each how many hints of one kind are told one by one; of more, only that there were some
 * @param remembered how many hints are kept for those who come back
 * @param waiting how many a client that reads slowly may have before it
 * @param ofOneUser how many streams one person or system may have open
 * @param most how many all together may
 */
@Validated
@ConfigurationProperties("pep.gateway.live")
record LiveProperties(
    @NotEmpty List<@Valid HintSource> hints,
    @DefaultValue("250ms") Duration gatheredFor,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("2s") Duration retry,
    @Min(1) @DefaultValue("20") int each,
    @Min(1) @DefaultValue("10000") int remembered,
    @Min(1) @DefaultValue("256") int waiting,
    @Min(1) @DefaultValue("10") int ofOneUser,
    @Min(1) @DefaultValue("5000") int most) {

  LiveProperties {
    hints = List.copyOf(hints);
  }
}
