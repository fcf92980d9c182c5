package oversight.testkit.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

/** The engine with one mistake in it, each for the law that has to find it. */
enum BrokenCourt implements Court {
    WHAT_WAS_LENT_ONCE_IS_LENT_FOR_EVER(Law.A_DELEGATE_LOSES_WITH_THE_LENDER) {
        @Override
        StaffDirectory directory(StaffDirectory right, List<Scheme> versions) {
            return right instanceof Directories.Without without ? without.hosts() : right;
        }
    },
    AN_UNKNOWN_POST_IS_TAKEN_FOR_THE_FIRST(Law.A_POST_UNKNOWN_TO_THE_SCHEME_IS_NONE) {
        @Override
        StaffDirectory directory(StaffDirectory right, List<Scheme> versions) {
            return new Guessing(right, versions);
        }
    },
    IN_A_CIRCLE_NOBODY_MANAGES(Law.A_CIRCLE_OF_MANAGERS_ENDS) {
        @Override
        StaffDirectory directory(StaffDirectory right, List<Scheme> versions) {
            return right instanceof Directories.Managed managed && managed.inACircle() ? managed.hosts() : right;
        }
    },
    COVER_ALTHOUGH_SOMEBODY_IS_THERE(Law.NOBODY_COVERS_FOR_WHO_IS_THERE) {
        @Override
        StaffDirectory directory(StaffDirectory right, List<Scheme> versions) {
            return right instanceof Directories.Staffed staffed ? staffed.hosts() : right;
        }
    },
    OF_SEVERAL_REFUSALS_NONE_COUNTS(Law.THE_STRICTEST_RULE_STANDS) {
        @Override
        Ruling ruling(Ruling right) {
            return right instanceof Ruling.NotPermitted && right.rules().size() > 1
                    ? new Ruling.Permitted(right.rules(), right.followUps())
                    : right;
        }
    },
    EVERY_OPTION_IS_NEEDED(Law.A_FURTHER_OPTION_TAKES_NOTHING_AWAY) {
        @Override
        DecisionRule rule(DecisionRule right) {
            return right.getBy() instanceof Approval.AnyOf any
                    ? DecisionRule.builder()
                            .from(right)
                            .by(new Approval.AllOf(any.options()))
                            .build()
                    : right;
        }
    },
    WHAT_COMES_AFTERWARDS_IS_FORGOTTEN(Law.WHAT_A_RULE_BRINGS_COMES_WITH_IT) {
        @Override
        DecisionRule rule(DecisionRule right) {
            return DecisionRule.builder().from(right).followUps(List.of()).build();
        }
    };

    private final Law law;

    BrokenCourt(Law law) {
        this.law = law;
    }

    Law law() {
        return law;
    }

    StaffDirectory directory(StaffDirectory right, List<Scheme> versions) {
        return right;
    }

    DecisionRule rule(DecisionRule right) {
        return right;
    }

    Ruling ruling(Ruling right) {
        return right;
    }

    @Override
    public Judge judge(List<Scheme> versions, Host host) {
        UnaryOperator<List<DecisionRule>> wrong =
                rules -> rules.stream().map(this::rule).toList();
        Judge right = Court.engine(
                versions.stream()
                        .map(scheme -> SchemeChanges.rules(scheme, wrong))
                        .toList(),
                new Host(host.authority(), directory(host.directory(), versions), host.team(), host.register()));
        return new Judge() {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return ruling(right.rule(enquiry));
            }

            @Override
            public List<Candidate> whoCan(Enquiry enquiry) {
                return right.whoCan(enquiry);
            }

            @Override
            public Validity validity(TakenDecision taken, Instant at) {
                return right.validity(taken, at);
            }
        };
    }

    /** Takes a post that it does not know for the first that it does. */
    private record Guessing(StaffDirectory hosts, List<Scheme> versions) implements StaffDirectory {

        @Override
        public List<PostId> postsOf(StaffAt who) {
            List<PostId> known = versions.stream()
                    .flatMap(scheme -> scheme.getPosts().stream())
                    .map(Post::getId)
                    .toList();
            List<PostId> posts = new ArrayList<>(hosts.postsOf(who));
            Stream<PostId> guess = posts.stream().allMatch(known::contains)
                    ? Stream.of()
                    : known.stream().limit(1);
            guess.forEach(posts::add);
            return posts;
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return hosts.holdersOf(post);
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return hosts.lineManagerOf(who);
        }
    }
}
