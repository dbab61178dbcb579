package pep.platform.autoconfigure;

import org.openpdf.text.Document;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pep.platform.paper.PaperWriter;

/**
 * PDF, in a service that has its library; after the writer of JSON, which answers a caller that
 * takes anything.
 */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication
@ConditionalOnClass(Document.class)
class PaperAutoConfiguration implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.configureMessageConvertersList(all -> all.add(new PaperWriter()));
  }
}
