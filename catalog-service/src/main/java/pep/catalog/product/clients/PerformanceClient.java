package pep.catalog.product.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The one thing asked of performance-service: what was sold of products. */
@FeignClient(name = "performance", url = "${pep.performance.url}")
interface PerformanceClient {

  @GetMapping(path = "/api/rollups?dimension=product", produces = "application/json")
  Sold sold(
      @RequestHeader("Authorization") String authorization,
      @RequestHeader(name = "traceparent", required = false) @Nullable String traceparent,
      @RequestParam("key") String codes,
      @RequestParam("limit") int limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Sold(List<Month> items, @Nullable String next) {}

  /**
   * A month's sales of a product.
   *
   * @param key the product's code
   * @param lines that count; those that were voided do not
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Month(String key, long lines) {}
}
