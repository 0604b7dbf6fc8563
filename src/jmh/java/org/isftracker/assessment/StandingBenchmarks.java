package org.isftracker.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.isftracker.ResolutionTrackerApplication;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * How everything stands under the drafts of a large dossier, asked of the running tracker
 * with its database as a page asks it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StandingBenchmarks {

	/** The tracker with the dossier in it. */
	@State(Scope.Benchmark)
	public static class Tracker {

		private Path folder;

		private ConfigurableApplicationContext context;

		JdbcClient jdbc;

		Assessment assessment;

		List<DraftId> drafts;

		private int turn;

		@Setup
		public void start() throws IOException {
			folder = Files.createTempDirectory("dossier");
			context = SpringApplication.run(ResolutionTrackerApplication.class, "--server.port=0",
					"--tracker.dossier=none", "--logging.level.root=warn", "--tracker.database.folder=" + folder.resolve("data"));
			jdbc = context.getBean(JdbcClient.class);
			assessment = context.getBean(Assessment.class);
			LargeDossier.write(jdbc, context.getBean(TransactionTemplate.class), 1);
			signIn();
			drafts = context.getBean(DraftReading.class).summaries().stream().map(DraftSummary::id).toList();
			assessment.under(drafts);
		}

		@Setup(Level.Iteration)
		public void signIn() {
			SecurityContextHolder.getContext()
				.setAuthentication(new TestingAuthenticationToken("lead", null, "ROLE_LEAD", "ROLE_ANALYST", "ROLE_READER"));
		}

		DraftId next() {
			turn = (turn + 37) % drafts.size();
			return drafts.get(turn);
		}

		@TearDown
		public void stop() throws IOException {
			context.close();
			FileSystemUtils.deleteRecursively(folder);
		}

	}

	/** Another instance recorded a verdict. */
	@State(Scope.Benchmark)
	public static class OneMoreVerdict {

		@Setup(Level.Invocation)
		public void judge(Tracker tracker) {
			tracker.jdbc.sql("""
					with given as (insert into verdict (id, condition_id, draft_id, outcome, rationale, judged_on, judged_at, judged_by, decides, version)
					    select gen_random_uuid(), condition_id, draft_id, outcome, rationale, judged_on, now(), judged_by, false, 0
					    from verdict where id in (select verdict_id from verdict_silence) limit 1 returning id)
					insert into verdict_silence (verdict_id, term_id) select given.id, term.id from given, (select id from term limit 1) as term""")
				.update();
		}

	}

	/** Another instance changed a nation. */
	@State(Scope.Benchmark)
	public static class OneOtherNation {

		@Setup(Level.Invocation)
		public void change(Tracker tracker) {
			tracker.jdbc.sql("update nation set version = version").update();
		}

	}

	/** Another instance edited a text. */
	@State(Scope.Benchmark)
	public static class OneOtherText {

		@Setup(Level.Invocation)
		public void edit(Tracker tracker) {
			tracker.jdbc.sql("update draft set version = version where label = 'Draft 1'").update();
		}

	}

	@Benchmark
	public Optional<DraftAssessment> anyDraft(Tracker tracker) {
		return tracker.assessment.under(tracker.next());
	}

	@Benchmark
	public Optional<DraftAssessment> anyDraftAfterAVerdict(Tracker tracker, OneMoreVerdict change) {
		return tracker.assessment.under(tracker.next());
	}

	@Benchmark
	public Optional<DraftAssessment> anyDraftAfterAChangeOfNations(Tracker tracker, OneOtherNation change) {
		return tracker.assessment.under(tracker.next());
	}

	@Benchmark
	public Optional<DraftAssessment> anyDraftAfterAChangeOfTexts(Tracker tracker, OneOtherText change) {
		return tracker.assessment.under(tracker.next());
	}

	@Benchmark
	public List<DraftAssessment> allDrafts(Tracker tracker) {
		return tracker.assessment.under(tracker.drafts);
	}

}
