The questions of a kind for somebody without a shell.

  $ rcw-journal sheet daily
  The day in five questions
  =========================
  
  About sex and what it stirred today. Short answers are enough, and anything may
  stay open.
  
  Day, and time if it matters: ____________________
  
  1. Did you feel any wish for sex today?
      (circle one, or none)
       1  yes                  2  no                   3  unsure
  
  2. Where did it seem to come from?
      (circle any, or none)
       1  physical         the body by itself
       2  emotional-state  a mood or feeling
       3  partner          a partner, or somebody I like: seen, near, in mind
       4  loneliness       being alone, or feeling so
       5  other            something else
       6  unsure           can't tell
      or in words of your own: ___________________________________________________
  
  3. Anything else about how it began?
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
  4. Which feelings about sex were there today?
      (circle any, or none)
       1  desire        wanting
       2  avoidance     wanting to keep away from it
       3  anxiety       uneasy, tense
       4  calmness      at ease
       5  satisfaction  content, enough
       6  nothing       nothing in particular
       7  cant-tell     can't tell
      or in words of your own: ___________________________________________________
  
  5. Did a harsh or ashamed voice in you speak up about sex today?
      (circle one, or none)
       1  yes                  2  no                   3  unsure
  
  6. What did it say?
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
  7. Did you keep away from thinking or talking about sex today?
      (circle one, or none)
       1  yes                  2  no                   3  unsure
  
  8. What might it have been that you kept away from?
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
  9. In one sentence: about sex, today I felt ...
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
  10. Did anything happen today that is written down nowhere?
      (circle one, or none)
       1  none         nothing, as far as I know
       2  one          one moment
       3  two-or-more  two or more
       4  unknown      can't tell
  
  Enough for today.
  $ rcw-journal sheet activation --lang zh | head -n 40
  \xe8\xa7\xa6\xe5\x8a\xa8\xe4\xba\x86\xe4\xbd\xa0\xe7\x9a\x84\xe4\xb8\x80\xe4\xb8\xaa\xe6\x97\xb6\xe5\x88\xbb (esc)
  ==================
  
  \xe5\x86\x99\xe4\xb8\x80\xe4\xb8\xaa\xe6\x97\xb6\xe5\x88\xbb\xef\xbc\x8c\xe5\xae\x83\xe6\x98\xaf\xe4\xbb\x80\xe4\xb9\x88\xe6\xa0\xb7\xe5\xb0\xb1\xe4\xbb\x80\xe4\xb9\x88\xe6\xa0\xb7\xe3\x80\x82\xe6\x83\xb3\xe7\xa9\xba\xe7\x9d\x80\xe7\x9a\x84\xe9\x83\xbd\xe5\x8f\xaf\xe4\xbb\xa5\xe7\xa9\xba\xe7\x9d\x80\xef\xbc\x8c\xe5\x8f\xaa\xe5\x86\x99\xe4\xb8\x80\xe5\x8d\x8a\xe4\xb9\x9f\xe5\x80\xbc\xe5\xbe\x97\xe7\x95\x99\xe4\xb8\x8b\xe3\x80\x82 (esc)
  
  \xe6\x97\xa5\xe6\x9c\x9f\xef\xbc\x88\xe9\x9c\x80\xe8\xa6\x81\xe6\x97\xb6\xe5\x8a\xa0\xe4\xb8\x8a\xe6\x97\xb6\xe9\x97\xb4\xef\xbc\x89\xef\xbc\x9a ____________________ (esc)
  
  1. \xe5\xb0\xb1\xe5\x9c\xa8\xe9\x82\xa3\xe4\xb9\x8b\xe5\x89\x8d\xef\xbc\x8c\xe5\x8f\x91\xe7\x94\x9f\xe4\xba\x86\xe4\xbb\x80\xe4\xb9\x88\xef\xbc\x9f (esc)
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
      ____________________________________________________________________________
  
  2. \xe4\xbd\xa0\xe4\xbc\x9a\xe6\x80\x8e\xe4\xb9\x88\xe7\xa7\xb0\xe5\x91\xbc\xe8\xbf\x99\xe4\xb8\x80\xe7\xb1\xbb\xe6\x97\xb6\xe5\x88\xbb\xef\xbc\x9f (esc)
  
      ____________________________________________________________________________
  
  3. \xe8\xba\xab\xe4\xbd\x93\xe5\x93\xaa\xe9\x87\x8c\xe6\x84\x9f\xe8\xa7\x89\xe5\x88\xb0\xe4\xba\x86\xe5\xae\x83\xef\xbc\x9f (esc)
      \xef\xbc\x88\xe5\x9c\x88\xe5\x87\xba\xe4\xbb\xbb\xe6\x84\x8f\xe5\x87\xa0\xe4\xb8\xaa\xef\xbc\x8c\xe4\xb9\x9f\xe5\x8f\xaf\xe4\xbb\xa5\xe9\x83\xbd\xe4\xb8\x8d\xe5\x9c\x88\xef\xbc\x89 (esc)
       1  chest       \xe8\x83\xb8\xe5\x8f\xa3 (esc)
       2  throat      \xe5\x96\x89\xe5\x92\x99 (esc)
       3  stomach     \xe8\x83\x83\xe3\x80\x81\xe8\x82\x9a\xe5\xad\x90 (esc)
       4  jaw         \xe4\xb8\x8b\xe9\xa2\x8c\xe3\x80\x81\xe7\x89\x99\xe5\x85\xb3 (esc)
       5  shoulders   \xe8\x82\xa9\xe8\x86\x80 (esc)
       6  face        \xe8\x84\xb8 (esc)
       7  hands       \xe6\x89\x8b (esc)
       8  legs        \xe8\x85\xbf (esc)
       9  heart       \xe5\xbf\x83\xe8\xb7\xb3 (esc)
      10  breath      \xe5\x91\xbc\xe5\x90\xb8 (esc)
      11  skin        \xe7\x9a\xae\xe8\x82\xa4 (esc)
      12  whole-body  \xe5\x85\xa8\xe8\xba\xab (esc)
      13  nowhere     \xe5\x93\xaa\xe9\x87\x8c\xe9\x83\xbd\xe6\xb2\xa1\xe6\x9c\x89 (esc)
      14  cant-tell   \xe8\xaf\xb4\xe4\xb8\x8d\xe6\xb8\x85 (esc)
      \xe6\x88\x96\xe7\x94\xa8\xe4\xbd\xa0\xe8\x87\xaa\xe5\xb7\xb1\xe7\x9a\x84\xe8\xaf\x9d\xef\xbc\x9a ___________________________________________________________ (esc)
  
      \xe5\xaf\xb9\xe5\x85\xb6\xe4\xb8\xad\xe7\x9a\x84\xe6\xaf\x8f\xe4\xb8\x80\xe4\xb8\xaa\xef\xbc\x9a (esc)
  $ for kind in $(rcw-journal kinds --format tsv | cut -f1 | grep -v -x -e window -e guess -e review); do for lang in en zh; do
  >   rcw-journal sheet $kind --lang $lang | /usr/bin/python3 -c 'import sys, unicodedata
  > for line in sys.stdin: 
  >     wide = sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line.rstrip("\n"))
  >     if wide > 80: print(wide, line)'; done; done

As a page: whole, in its language, without scripts and with nothing from elsewhere.

  $ rcw-journal sheet daily --to html --lang zh | head -n 3
  <!DOCTYPE html>
  <html lang="zh">
  <head>
  $ rcw-journal sheet daily --to html | grep -ciE '<script|http|src=|url\('
  0
  [1]
  $ for kind in daily activation; do rcw-journal sheet $kind --to html | /usr/bin/python3 -c 'import sys, html.parser
  > class Check(html.parser.HTMLParser):
  >     open = []
  >     def handle_starttag(self, tag, attrs):
  >         if tag not in ("meta",): self.open.append(tag)
  >     def handle_endtag(self, tag): assert self.open.pop() == tag, tag
  > check = Check(); check.feed(sys.stdin.read()); print(check.open)'; done
  []
  []

What a kind of one's own says is text and never a tag.

  $ mkdir -p home/content/kinds home/content/prompts; chmod -R go= home
  $ printf 'schema: rcw/content.kind/1\nid: journal.walk\nfields:\n  - name: text\n' >home/content/kinds/journal.walk.yaml
  $ printf 'schema: rcw/content.prompts/1\nid: journal.walk.en\ntitle: A <b>walk</b> & "tea"\n' >home/content/prompts/journal.walk.en.yaml
  $ rcw-journal sheet walk --to html | grep -F walk
  <title>A &lt;b&gt;walk&lt;/b&gt; &amp; &quot;tea&quot;</title>
  <h1>A &lt;b&gt;walk&lt;/b&gt; &amp; &quot;tea&quot;</h1>

As a form for add: untouched it says nothing, filled in it is an entry.

  $ rcw-journal sheet daily --to yaml >form.yaml
  $ sed -n '1,30p' form.yaml
  # The day in five questions
  # About sex and what it stirred today. Short answers are enough, and anything may stay open.
  # What stays empty stays open; "-" (with its quotes) says that you would rather not answer. Give it
  # back with:
  #   rcw-journal add daily --answers FILE
  
  # Day, and time if it matters:
  at:
  
  urge:
    # Did you feel any wish for sex today?
    #   "yes"
    #   "no"
    #   unsure
    felt:
  
    # Where did it seem to come from?
    #   physical  (the body by itself)
    #   emotional-state  (a mood or feeling)
    #   partner  (a partner, or somebody I like: seen, near, in mind)
    #   loneliness  (being alone, or feeling so)
    #   other  (something else)
    #   unsure  (can't tell)
    #   several go between the brackets, with commas: [first, second]
    #   or in words of your own: ...
    triggers: []
  
    # Anything else about how it began?
    text:
  
  $ rcw-journal add daily --answers form.yaml
  rcw-journal: error: form.yaml: nothing is answered yet
  rcw-journal: hint: one answer is enough; what stays empty stays open
  [3]
  $ sed 's/^  felt:/  felt: "yes"/; s/triggers: \[\]/triggers: [loneliness, the rain]/; s/- emotion:/- emotion: calmness/; s/^summary:/summary: "-"/' form.yaml >filled.yaml
  $ rcw-journal add daily --answers filled.yaml --format yaml
  schema: rcw/journal.daily/1
  id: bqy0vq539g
  at: 2026-11-22T21:15:00+01:00
  zone: Europe/Berlin
  recorded: 2026-11-22T21:15:00+01:00
  mode: live
  urge:
    felt: "yes"
    triggers:
      - loneliness
      - the rain
  emotions:
    - emotion: calmness
  declined:
    - summary
  ...
  $ for kind in $(rcw-journal kinds --format tsv | cut -f1 | grep -v -x -e window -e guess -e review); do for lang in en zh; do
  >   rcw-journal sheet $kind --to yaml --lang $lang | rcw-journal add $kind --answers - 2>&1 | head -n 1; done; done | sort | uniq -c
       24 rcw-journal: error: standard input: nothing is answered yet
  $ rcw-journal sheet activation --to yaml | sed 's/- site:/- site: chest/; s/^ *sensation:/&/; s/response: \[\]/response: [freeze, "-"]/' | rcw-journal add activation --answers - 2>&1 | head -n 2
  rcw-journal: error: standard input:74:20: response[1]: is none of the words for this field
  rcw-journal: hint: one of: pursue, withdraw, attack, freeze, shutdown, appease, self-soothe, connect, other
  $ rcw-journal sheet window
  rcw-journal: error: a window has no sheet
  rcw-journal: hint: use: window start
  [2]
