package pep.gateway.workqueue;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What can wait for somebody: the list of each kind by its name in the answer, what has waited
 * longest first.
 *
 * @param vendor for the vendor's own staff
 * @param partner for callers who act for a partner
 * @param operator for whoever runs the installation
 */
@Validated
@ConfigurationProperties("pep.gateway.work-queue")
record WorkQueueProperties(
    @NotEmpty Map<String, String> vendor,
    @NotEmpty Map<String, String> partner,
    @NotEmpty Map<String, String> operator) {

  WorkQueueProperties {
    vendor = Collections.unmodifiableMap(new LinkedHashMap<>(vendor));
    partner = Collections.unmodifiableMap(new LinkedHashMap<>(partner));
    operator = Collections.unmodifiableMap(new LinkedHashMap<>(operator));
  }
}
