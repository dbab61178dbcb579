package pep.gateway.consequences;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a partner holds in the services: the path of each part by its name in the answer.
 *
 * @param parts paths in which {@code {id}} stands for the partner's id; {@value #PARTNER} is one
 */
@Validated
@ConfigurationProperties("pep.gateway.consequences")
record ConsequencesProperties(@NotEmpty Map<String, String> parts) {

  /** The part that says whether there is such a partner. */
  static final String PARTNER = "partner";

  ConsequencesProperties {
    if (!parts.containsKey(PARTNER)) {
      throw new IllegalArgumentException("no part says whether the partner is there");
    }
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** The paths for one partner. */
  Map<String, String> of(String partnerId) {
    Map<String, String> paths = new LinkedHashMap<>();
    parts.forEach((name, path) -> paths.put(name, path.replace("{id}", partnerId)));
    return paths;
  }
}
