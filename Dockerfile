# One file for all services:  docker build --build-arg MODULE=partner-service .
# The jar is built first, by ./pep up or mvn package.
ARG BASE_IMAGE=eclipse-temurin:25-jre

FROM ${BASE_IMAGE} AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination out

FROM ${BASE_IMAGE}
WORKDIR /service
COPY --from=layers /layers/out/dependencies/ ./
COPY --from=layers /layers/out/spring-boot-loader/ ./
COPY --from=layers /layers/out/snapshot-dependencies/ ./
COPY --from=layers /layers/out/application/ ./
COPY scripts/lib/healthcheck.sh /healthcheck.sh
USER 10001:10001
ENV SERVER_PORT=8080 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Duser.timezone=UTC"
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=6 CMD ["bash", "/healthcheck.sh"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "service.jar"]
