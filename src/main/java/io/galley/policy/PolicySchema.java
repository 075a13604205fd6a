package io.galley.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON schema (2020-12) of {@code galley.yaml}, by which editors complete and mark it. */
final class PolicySchema {
    private PolicySchema() {}

    static Map<String, Object> of(
            Collection<String> checks,
            Collection<String> readers,
            List<String> languages,
            List<String> severities,
            List<String> categories) {
        Map<String, Object> most = Map.of(
                "anyOf",
                List.of(
                        Map.of("type", "integer", "minimum", 0, "maximum", 999_999),
                        Map.of("const", "any"),
                        Map.of("type", "string", "pattern", "^[0-9]{1,6}(\\s+per\\s+1,?000\\s+words)?$")));
        List<Object> orders = new ArrayList<>(List.of("on", "off", true, false));
        orders.addAll(severities);
        Map<String, Object> failOn = same(severities, most);
        failOn.put("checks", object(same(checks, most)));
        failOn.put("categories", object(same(categories, most)));
        List<String> looking = new ArrayList<>(readers);
        looking.addAll(checks);
        Map<String, Object> gate = new LinkedHashMap<>();
        gate.put("fail-on", object(failOn));
        gate.put("require", Map.of("type", "array", "items", Map.of("enum", looking)));
        Map<String, Object> section = new LinkedHashMap<>();
        section.put("language", Map.of("enum", languages));
        section.put("source-language", Map.of("type", "string"));
        section.put("checks", object(same(checks, Map.of("enum", orders))));
        section.put("gate", object(gate));
        section.put("glossary", Map.of("type", "string", "minLength", 1));
        section.put(
                "words",
                Map.of(
                        "anyOf",
                        List.of(
                                Map.of("type", "string", "minLength", 1),
                                Map.of("type", "array", "items", Map.of("type", "string", "pattern", "^\\S+$")))));
        section.put("budget", Map.of("type", "string", "pattern", "^" + PolicyReader.TIME.pattern() + "$"));
        section.put("suppress", Map.of("type", "array", "items", exemption(checks)));
        Map<String, Object> all = new LinkedHashMap<>(section);
        all.put("paths", Map.of("type", "object", "additionalProperties", object(section)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Galley's policy");
        schema.putAll(object(all));
        return schema;
    }

    private static Map<String, Object> exemption(Collection<String> checks) {
        Map<String, Object> text = Map.of("type", "string", "minLength", 1);
        Map<String, Object> keys = same(List.of("fingerprint", "text", "reason", "author"), text);
        keys.put("check", Map.of("enum", checks));
        keys.put("until", Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
        Map<String, Object> exemption = object(keys);
        exemption.put("required", List.of("reason"));
        exemption.put(
                "anyOf", List.of(Map.of("required", List.of("fingerprint")), Map.of("required", List.of("check"))));
        return exemption;
    }

    private static Map<String, Object> same(Collection<String> names, Object schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, schema));
        return properties;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }
}
