package pep.platform.autoconfigure;

import org.apache.parquet.hadoop.ParquetWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pep.platform.export.ExportName;
import pep.platform.export.ExportWriter;
import pep.platform.export.ParquetExport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists that come out in full: each form after JSON, which answers a caller that takes anything.
 */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnWebApplication
public class ExportAutoConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<JsonMapper> mapper;

  ExportAutoConfiguration(ObjectProvider<JsonMapper> mapper) {
    this.mapper = mapper;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
    converters.configureMessageConvertersList(all -> all.add(new ExportWriter(mapper.getObject())));
  }

  @Bean
  ExportName exportName() {
    return new ExportName();
  }

  /** In a service that names a writer of Parquet. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ParquetWriter.class)
  static class OfParquet implements WebMvcConfigurer {

    private final ObjectProvider<JsonMapper> mapper;

    OfParquet(ObjectProvider<JsonMapper> mapper) {
      this.mapper = mapper;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
      converters.configureMessageConvertersList(
          all -> all.add(new ParquetExport(mapper.getObject())));
    }
  }
}
