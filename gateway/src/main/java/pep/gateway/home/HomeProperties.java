package pep.gateway.home;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the home page is made of: the path of each part by its name in the answer.
 *
 * @param partner for callers who act for a partner
 * @param vendor for the vendor's own staff
 */
@Validated
@ConfigurationProperties("pep.gateway.home")
record HomeProperties(@NotEmpty Map<String, String> partner, @NotEmpty Map<String, String> vendor) {

  HomeProperties {
    partner = Collections.unmodifiableMap(new LinkedHashMap<>(partner));
    vendor = Collections.unmodifiableMap(new LinkedHashMap<>(vendor));
  }
}
