package pep.promotion.paper.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** After the writer of JSON, which answers a caller that takes anything. */
@Configuration(proxyBeanMethods = false)
class PaperConfiguration implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.configureMessageConvertersList(all -> all.add(new PaperWriter()));
  }
}
