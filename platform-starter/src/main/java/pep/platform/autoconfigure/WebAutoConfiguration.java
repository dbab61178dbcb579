package pep.platform.autoconfigure;

import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.ImportReportWriter;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.NotingImports;
import pep.platform.bulk.RowFiles;
import pep.platform.bulk.RowsArguments;
import pep.platform.http.CallerArguments;
import pep.platform.http.CorrelationFilter;
import pep.platform.http.EncodedBodies;
import pep.platform.http.JsonBodyFilter;
import pep.platform.http.JsonErrors;
import pep.platform.http.LineStreamWriter;
import pep.platform.http.ListingArguments;
import pep.platform.http.OpenApiDocument;
import pep.platform.http.ProblemAdvice;
import pep.platform.http.ProblemCatalogue;
import pep.platform.http.QueryGuard;
import pep.platform.http.RejectedRequests;
import pep.platform.http.RowStreamWriter;
import pep.platform.http.ServerErrors;
import pep.platform.http.UnservedRequests;
import pep.platform.inbox.ParkedController;
import pep.platform.inbox.ParkedMessages;
import pep.platform.inbox.Rebuild;
import pep.platform.inbox.Rebuilds;
import pep.platform.json.RequestJson;
import pep.platform.money.MoneyJson;
import pep.platform.problem.ProblemWriter;
import pep.platform.problem.Problems;
import pep.platform.security.ScopeGuard;
import tools.jackson.databind.json.JsonMapper;

/** HTTP as every service speaks it. */
@AutoConfiguration(
    before = ErrorMvcAutoConfiguration.class,
    after = {DataAutoConfiguration.class, EventsAutoConfiguration.class})
public class WebAutoConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<BulkImport> bulk;

  WebAutoConfiguration(ObjectProvider<BulkImport> bulk) {
    this.bulk = bulk;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArguments());
    resolvers.add(new ListingArguments());
    resolvers.add(new RowsArguments(bulk::getObject));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ScopeGuard());
    registry.addInterceptor(new QueryGuard());
  }

  @Bean
  RowStreamWriter rowStreamWriter(JsonMapper mapper) {
    return new RowStreamWriter(mapper);
  }

  @Bean
  LineStreamWriter lineStreamWriter(JsonMapper mapper) {
    return new LineStreamWriter(mapper);
  }

  @Bean
  MoneyJson moneyJson() {
    return new MoneyJson();
  }

  @Bean
  Problems problems(PlatformSettings settings) {
    return new Problems(settings.origin());
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper mapper) {
    return new ProblemWriter(mapper);
  }

  @Bean
  JsonErrors jsonErrors() {
    return new JsonErrors();
  }

  @Bean
  ProblemAdvice problemAdvice(Problems problems, JsonErrors errors) {
    return new ProblemAdvice(problems, errors);
  }

  @Bean
  @ConditionalOnMissingBean
  BulkImport bulkImport(
      RequestJson requests, RowFiles files, KeptImports kept, NotingImports noting) {
    return new BulkImport(requests, files, kept, noting);
  }

  @Bean
  RowFiles rowFiles(RequestJson requests, Validator validator, JsonErrors errors) {
    return new RowFiles(requests, validator, errors);
  }

  @Bean
  ImportReportWriter importReportWriter(JsonMapper mapper) {
    return new ImportReportWriter(mapper);
  }

  @Bean
  ProblemCatalogue problemCatalogue(BeanFactory beans) {
    Set<String> packages = new HashSet<>(AutoConfigurationPackages.get(beans));
    packages.add("pep.platform");
    return new ProblemCatalogue(packages);
  }

  @Bean
  OpenApiDocument openApiDocument(
      @Value("contracts/http/${spring.application.name}.openapi.json") String path,
      JsonMapper mapper) {
    return new OpenApiDocument(path, mapper);
  }

  @Bean
  ParkedController parkedController(ParkedMessages parked, Rebuild rebuild, Rebuilds rebuilds) {
    return new ParkedController(parked, rebuild, rebuilds);
  }

  @Bean
  FilterRegistrationBean<CorrelationFilter> correlationFilter() {
    FilterRegistrationBean<CorrelationFilter> filter =
        new FilterRegistrationBean<>(new CorrelationFilter());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }

  @Bean
  FilterRegistrationBean<EncodedBodies> encodedBodies(Problems problems, ProblemWriter writer) {
    FilterRegistrationBean<EncodedBodies> filter =
        new FilterRegistrationBean<>(new EncodedBodies(problems, writer));
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    return filter;
  }

  @Bean
  FilterRegistrationBean<JsonBodyFilter> jsonBodyFilter(
      Problems problems, ProblemWriter writer, JsonMapper mapper) {
    FilterRegistrationBean<JsonBodyFilter> filter =
        new FilterRegistrationBean<>(new JsonBodyFilter(problems, writer, mapper));
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return filter;
  }

  @Bean(ServerErrors.PATH)
  ServerErrors serverErrors(Problems problems, ProblemWriter writer) {
    return new ServerErrors(problems, writer);
  }

  /** Lets every parameter in: {@link QueryGuard} says of a wrong one which it is. */
  @Bean
  StrictHttpFirewall httpFirewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(name -> true);
    return firewall;
  }

  @Bean
  RejectedRequests rejectedRequests(Problems problems, ProblemWriter writer) {
    return new RejectedRequests(problems, writer);
  }

  /** After Boot's own, which then finds the error reported. */
  @Bean
  @Order
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unservedRequests(
      Problems problems, ProblemWriter writer) {
    return factory ->
        factory.addContextCustomizers(
            context ->
                context.getParent().getPipeline().addValve(new UnservedRequests(problems, writer)));
  }
}
