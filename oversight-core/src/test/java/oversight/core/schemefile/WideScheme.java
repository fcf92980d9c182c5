package oversight.core.schemefile;

/** An invented scheme, without a mistake, that uses every construct of the language, each in the form that an author would write. */
final class WideScheme {

    static final String TEXT = """
            scheme: wessex
            authority: {id: wessex, name: Wessex Council}
            version: 2026-1
            effective-from: 2026-04-01
            review-by: 2027-04-01
            standing: invented for tests
            in-absence: [same-level, upward]
            passing-on: never
            sources:
              scheme: {title: Scheme of delegation, url: "https://wessex.example/scheme", reviewed: 2026-03}
              table: Table of payments
            tiers: {DIR: Director, HoS: Head of Service, SM: Service Manager, TM: Team Manager, SW: Social Worker}
            posts:
              director: {name: Director, tier: DIR}
              head: {name: Head of Safeguarding, tier: HoS, service: Safeguarding}
              fostering-head: {name: Head of Fostering, tier: HoS, service: Fostering}
              manager: {name: Service Manager, tier: SM}
              fostering-team: {name: Fostering Team Manager, tier: TM, service: Fostering}
              team: {name: Team Manager, tier: TM}
              worker: {name: Social Worker, tier: SW}
              agency: {name: Head of the agency, organisation: Regional Agency}
              lawyer: Lawyer
            bodies:
              gateway: Gateway Panel
              resources: {name: Resources Panel, chair: head}
            circumstances:
              timing: [planned, emergency, out-of-hours]
              payment: {choice: [one-off, regular], question: Is it paid once?}
              amount: money
              complete: yes-no
              nights: {type: yes-no, from-calendar: out-of-hours}
              away: duration
              distance: distance
              age: age
              expires: date
              placements: count
            decisions:
              proceedings:
                name: Initiate care proceedings
                issue: Court
                rules:
                  - id: proceedings-planned
                    when: {timing: planned, expires: {after: 2026-04-01, up-to: 2026-12-31}}
                    unless: {age: {above: 16}, placements: 3}
                    by: {in-order: [{body: gateway}, {at-least: SM}, {on-tier: HoS}]}
                    needs:
                      - recommended-by: {only: team}
                      - consulted: {any-of: [{role: reviewing-officer}, {outside: police}]}
                      - precondition: {complete: true}
                    may-refer-to: {at-least: HoS}
                    in-absence: [{post: head}, nominee]
                    passing-on: tier-below
                    follow-up:
                      - ratify: {by: resources, due: {working-days: 10}}
                      - quality-assure: {by: {post: director}, due: {weeks: 4}, as-necessary: true}
                      - confirm-in-writing: {due: {working-days: 5}}
                      - inform: {tell: {post: head}, due: at-once, urgency: at-once, at-discretion-of: {post: manager}}
                      - meet-condition: {condition: The risks are weighed, due: {days: 14}}
                      - lapse: {after: {weeks: 16}, extended-once: {by: {line-manager-of: requester}, until: {months: 2}}}
                      - record-as: {kind: decision, heading: Court, checklist: [Views of the child, Plan]}
                    cite: {source: scheme, place: row 12}
                  - id: proceedings-not
                    for: not-progressed
                    by: {manager-of: {who: allocated-worker, at-least: SM}}
                    in-absence: nobody
                    cite: scheme
              payment:
                name: Payment
                rules:
                  - id: payment
                    when: {payment: [one-off, regular], amount: {up-to: £5000}}
                    by:
                      any-of:
                        - {within: {by: {at-least: {tier: TM, service: Fostering}}, when: {amount: {up-to: £500}}}}
                        - {within-own-limit: {by: {line-manager-of: allocated-worker}, of: amount}}
                        - {all-of: [{only: head}, {outside: partner}, {on-tier: {tier: HoS, service: Fostering}}]}
                    cite: {source: table, place: row 1}
              distance:
                name: Placement at a distance
                rules:
                  - {id: distance-far, when: {distance: {above: 20 miles}}, by: {as-for: proceedings}, cite: scheme}
                  - {id: distance-near, by: {in-other-scheme: Foster carers' table}, cite: scheme}
              order:
                name: Secure order
                rules:
                  - {id: order-young, when: {age: [11, 12]}, by: {outside-our-power: secretary-of-state}, cite: scheme}
                  - {id: order, by: {unset: The page is cut}, cite: scheme}
            events:
              missing:
                name: A child is missing
                rules:
                  - id: missing-long
                    when: {away: {above: 47 hours}}
                    unless: {timing: planned}
                    tell: [{tell: {post: director}, due: at-once, urgency: at-once}]
                    cite: scheme
                  - id: missing
                    tell:
                      - {tell: {body: resources}, due: {hours: 24}}
                      - {tell: {outside: police}, due: start-of-next-working-day, at-discretion-of: {post: head}}
                    cite: scheme
            overlays:
              controls:
                name: Spending controls
                first-day: 2026-10-01
                last-day: 2027-03-31
                effect: replaces
                decisions:
                  payment:
                    rules:
                      - {id: controls-payment, when: {amount: {above: £50}}, by: {only: director}, cite: table}
            headings: {decision: Decision of a manager}
            occasions:
              audit: {name: Audit, kinds: oversight, cite: scheme}
            sub-kinds:
              closure: {name: Closure, kind: oversight, heading: Closing, cite: scheme}
              review: {name: Yearly review, kind: supervision, cite: {source: scheme, place: row 14}}
            checklists:
              closing:
                name: Before a case is closed
                items: {told: Has the child been told?, family: {text: Has the family been told?}}
                cite: scheme
              yearly: {name: Once a year, items: [{id: letter, text: Has the letter been sent?}], cite: scheme}
            note-rules:
              actions: {on: {occasions: audit}, requires: immediate-actions, severity: advisory, cite: scheme}
              closed: {on: {sub-kinds: closure}, requires: checklist, checklist: closing, cite: scheme}
              sent: {on: {kinds: supervision, sub-kinds: [review]}, requires: checklist, checklist: yearly, cite: scheme}
            findings:
              OVS-Q106: off
              OVS-Q101: {cases: [{on: {kinds: decision, occasions: []}, severity: blocking}]}
              OVS-Q108: {severity: blocking, cases: [{on: {sub-kinds: review}, severity: advisory}]}
            glossary:
              LAC: looked after child
              family time: {meaning: Time with the family, welsh: amser teulu}
            boilerplate: [Write the view of the manager here.]
            duties:
              tell-family: {on: {decisions: payment, when: {complete: false}}, owes: record, due: {working-days: 2}, cite: scheme}
            reminders:
              recording-is-chased:
                of: [record]
                before: {working-days: 1}
                every: {working-days: 2}
                escalate:
                  - {after: {working-days: 5}, tell: {post: manager}}
                  - {after: {weeks: 2}}
                cite: scheme
              once: {of: [ratify, tell], escalate: [{after: at-once, tell: line-manager-of-practitioner}], cite: scheme}
              others: {every: {days: 1}, cite: scheme}
            oversight:
              fortnightly: {when: {payment: regular}, every: {weeks: 2}, cite: scheme}
              monthly: {unless: {placements: 9}, every: {months: 1}, owner: line-manager-of-practitioner, cite: scheme}
            routes:
              - {id: tell-lawyer, on: any-note, tell: {post: lawyer}, urgency: routine, due: {days: 1}, cite: scheme}
            calendar:
              zone: Europe/London
              hours: {monday: 09:00-17:00, friday: 09:00-16:30}
              out-of-hours: {monday: 17:00-08:45, friday: 16:30-08:45, sunday: 08:45-08:45}
              holidays: host:wessex
              closed: [2026-12-28]
            unset:
              - {row: Emergency duty, reason: In another document}
            """;

    private WideScheme() {}
}
