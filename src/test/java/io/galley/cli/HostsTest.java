package io.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The definitions for GitHub, GitLab and pre-commit: their shell lines, run in what their hosts would give them. */
final class HostsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OLD = "The council has opened its new library, the the mayor said on Monday.\n";
    private static final String NEW = "Minister Ana Reyes spoke on the phone with Minister Ana Reyes on Monday.\n";

    private Path repository = Path.of("");
    private Path action = Path.of("");
    private Path program = Path.of("");
    private String output = "";

    /** A desk's repository with an old article, in which a paragraph is new, and Galley as it would be installed. */
    @BeforeEach
    void repository(@TempDir Path folder) throws IOException, InterruptedException {
        repository = Files.createDirectory(folder.resolve("desk"));
        Files.createDirectory(repository.resolve("news"));
        action = Files.createDirectories(folder.resolve("action/docker"));
        program = Files.createDirectories(folder.resolve("action/target/quarkus-app"))
                .resolve("galley");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
                        + " -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp '" + classes
                        + "' io.galley.app.Main \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(repository.resolve("news/library opens.txt"), OLD);
        for (String command : List.of(
                "git init --quiet",
                "git add --all",
                "git -c user.name=t -c user.email=t@example.org -c commit.gpgsign=false commit --quiet -m Draft")) {
            assertThat(run(List.of("sh", "-c", command), Map.of())).as(output).isZero();
        }
        Files.writeString(repository.resolve("news/library opens.txt"), OLD + "\n" + NEW);
    }

    private int run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("GALLEY_MODEL_USE", "false");
        builder.environment().put("PATH", program.getParent() + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    private static JsonNode yaml(String file) throws IOException {
        return JSON.valueToTree(
                new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(Files.readString(Path.of(file))));
    }

    private static Map<String, String> words(JsonNode object) {
        Map<String, String> words = new HashMap<>();
        object.fields()
                .forEachRemaining(
                        field -> words.put(field.getKey(), field.getValue().asText()));
        return words;
    }

    @Test
    void gitHubAnnotatesAndSums() throws IOException, InterruptedException {
        JsonNode definition = yaml("docker/action.yml");
        Path temp = Files.createDirectory(action.resolveSibling("temp"));
        Path summary = Files.createFile(temp.resolve("summary.md"));
        Path outputs = Files.createFile(temp.resolve("outputs"));
        Map<String, String> inputs = new HashMap<>();
        definition
                .at("/inputs")
                .fields()
                .forEachRemaining(input -> inputs.put(
                        "${{ inputs." + input.getKey() + " }}",
                        input.getValue().path("default").asText()));
        inputs.put("${{ inputs.files }}", "news/**/*.txt\n\n");
        inputs.put("${{ inputs.since }}", "HEAD");
        Map<String, String> environment = words(definition.at("/runs/steps/2/env"));
        environment.replaceAll((name, input) -> inputs.getOrDefault(input, "unknown input"));
        environment.put("GITHUB_ACTION_PATH", action.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        environment.put("GITHUB_OUTPUT", outputs.toString());
        environment.put("RUNNER_TEMP", temp.toString());
        assertThat(environment).doesNotContainValue("unknown input");
        // GitHub's own call of bash
        List<String> bash = List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c");
        for (int step = 1; step <= 2; step++) {
            List<String> command = new ArrayList<>(bash);
            command.add(definition.at("/runs/steps/" + step + "/run").asText());
            assertThat(run(command, environment)).as(output).isEqualTo(step - 1);
        }
        assertThat(output)
                .isEqualTo(
                        "::error file=news/library opens.txt,line=3,endLine=3,col=1,endColumn=62,title=self-reference"
                                + "::Ana Reyes stands on both sides: one of the two names is wrong\n");
        assertThat(summary).content().contains("| 3:1 | critical | self-reference |", "(suppressed: ");
        Path sarif = Path.of(Files.readString(outputs).strip().replace("sarif=", ""));
        assertThat(JSON.readTree(sarif.toFile()).at("/runs/0/results")).hasSize(2);
    }

    @Test
    void gitLabGetsItsReports() throws IOException, InterruptedException {
        JsonNode job = yaml("docker/gitlab-ci.yml").at("/.galley");
        List<String> lines = new ArrayList<>();
        job.at("/script").forEach(line -> lines.add(line.asText()));
        String script = String.join("\n", lines);
        Map<String, String> environment = words(job.at("/variables"));
        assertThat(run(List.of("sh", "-ec", script), environment)).as(output).isEqualTo(1);
        assertThat(output).contains("[self-reference]").contains("[repetition]");
        environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", "HEAD");
        assertThat(run(List.of("sh", "-ec", script), environment)).as(output).isEqualTo(1);
        assertThat(output).contains("suppressed [repetition]");
        Path quality =
                repository.resolve(job.at("/artifacts/reports/codequality").asText());
        assertThat(JSON.readTree(quality.toFile()).findValuesAsText("severity")).containsExactly("blocker", "info");
        assertThat(repository.resolve(job.at("/artifacts/reports/junit").asText()))
                .content()
                .contains("failures=\"1\"");
        assertThat(job.at("/allow_failure/exit_codes/0").asInt()).isEqualTo(ExitCode.INCONCLUSIVE.code());
    }

    @Test
    void preCommitStopsTheCommit() throws IOException, InterruptedException {
        JsonNode hook = yaml(".pre-commit-hooks.yaml").get(0);
        assertThat("news/library opens.txt").containsPattern(hook.get("files").asText());
        List<String> command =
                new ArrayList<>(List.of(hook.get("entry").asText().split(" ", -1)));
        // pre-commit finds programs on the path; a process of Java's looks on that of its own parent.
        command.set(0, program.toString());
        command.add("news/library opens.txt");
        assertThat(run(command, Map.of())).as(output).isEqualTo(1);
        assertThat(output).contains("library opens.txt: FAIL (1 critical finding, 0 allowed)");
    }
}
