package pep.platform.autoconfigure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pep.platform.http.CrossChecks;
import pep.platform.http.NumbersInQueries;
import pep.platform.json.Dates;
import pep.platform.json.RequestJson;
import pep.platform.money.MoneyJson;
import pep.platform.validation.PathWords;
import tools.jackson.databind.json.JsonMapper;

/** What a request may hold, in a body, a row or a query. */
@AutoConfiguration(before = WebAutoConfiguration.class)
public class RequestAutoConfiguration implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, Instant.class, Dates::instant);
    registry.addConverter(String.class, LocalDate.class, Dates::day);
    registry.addConverter(String.class, YearMonth.class, Dates::month);
  }

  @Bean
  RequestJson requestJson(JsonMapper mapper) {
    return RequestJson.from(mapper, MoneyJson.ofRequests());
  }

  /** After Boot's own, which would read requests as services read each other. */
  @Bean
  @Order
  ServerHttpMessageConvertersCustomizer strictRequests(RequestJson requests) {
    return converters ->
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(requests.objects()));
  }

  @Bean
  NumbersInQueries numbersInQueries() {
    return new NumbersInQueries();
  }

  @Bean
  CrossChecks crossChecks() {
    return new CrossChecks();
  }

  /** Fails the start where a code could not be reached by its path. */
  @Bean
  SmartInitializingSingleton pathWords(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    return () -> {
      SortedSet<String> unlisted =
          PathWords.unlisted(
              mappings.getHandlerMethods().keySet().stream()
                  .flatMap(each -> each.getPatternValues().stream())
                  .toList());
      if (!unlisted.isEmpty()) {
        throw new IllegalStateException("PathWords.ALL lacks " + unlisted);
      }
    };
  }
}
