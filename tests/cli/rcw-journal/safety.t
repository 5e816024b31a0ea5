Who can be called. Needs no store, asks nothing, writes nothing; the same for everybody.

  $ rcw-journal safety de
  This is for two people who are not afraid of each other.
  
  If you sometimes change what you say because of what the other person might do,
  leave out the parts that are done together. The private journal may still be
  right for you.
  
  rcw-journal safety prints contacts. Everybody sees these words; they ask
  nothing, and nothing is kept.
  
  If you are in danger now, call the emergency number of the place where you are.
  
  Looking at a website or calling leaves traces: in the history of a browser, on
  the phone, on a bill. A device that nobody else uses, such as one at a friend's,
  at work or in a library, may be safer. This text stays in your terminal until
  you close or clear it.
  
  The numbers stand in files with a date, and numbers change. None is part of the
  program: a file content/contacts/NAME.yaml in your store takes the place of the
  one shown here.
  
  Deutschland (de)
  checked 2022-09-01
  checked 1543 days ago; look it up before you rely on it
  
    Hilfetelefon Gewalt gegen Frauen
      116 016
      https://www.hilfetelefon.de
      rund um die Uhr, in vielen Sprachen
      Frauen, die Gewalt erleben, und Menschen, die ihnen nahestehen
      checked 2024-06-12
  
    Hilfetelefon Gewalt an M\xc3\xa4nnern (esc)
      0800 1239900
      https://www.maennerhilfetelefon.de
      2023: Montag bis Donnerstag 8-20 Uhr, Freitag 8-15 Uhr
      M\xc3\xa4nner, die Gewalt erleben, und Menschen, die ihnen nahestehen (esc)
      checked 2023-06-01
  
    TelefonSeelsorge
      0800 1110111
      rund um die Uhr
      alle, die jemanden zum Reden brauchen, auch bei Gedanken an Suizid
      checked 2022-09-01
  $ rcw-journal safety de | awk 'length > 80'
  $ ls

By its code, its name or another one, in any case.

  $ for name in gb GB uk 'United Kingdom' england; do rcw-journal safety "$name" | grep -F '(gb)'; done
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  United Kingdom (gb)
  $ rcw-journal safety Atlantis | tail -n +22
  rcw-journal: error: there is no list for that region
  rcw-journal: hint: the list of regions is printed instead
    au     Australia
    ca     Canada
    cn     \xe4\xb8\xad\xe5\x9b\xbd\xe5\xa4\xa7\xe9\x99\x86 (esc)
    de     Deutschland
    eu     European Union
    gb     United Kingdom
    us     United States
    world  everywhere
  
  everywhere (world)
  checked 2026-07-22
  
    NO MORE Global Directory
      https://nomoredirectory.org
      places to turn to about domestic and sexual violence, by country
      checked 2026-07-22
  
    Find a Helpline
      https://findahelpline.com
      helplines for any kind of crisis, by country and by topic
      checked 2026-07-22
  $ rcw-journal safety germony 2>&1 >/dev/null
  rcw-journal: error: there is no list for that region
  rcw-journal: hint: did you mean 'germany'?
  [2]
  $ rcw-journal safety Atlantis >/dev/null 2>&1
  [2]

Without a region: which there are, and where to look everywhere else.

  $ rcw-journal safety | tail -n +22
    au     Australia
    ca     Canada
    cn     \xe4\xb8\xad\xe5\x9b\xbd\xe5\xa4\xa7\xe9\x99\x86 (esc)
    de     Deutschland
    eu     European Union
    gb     United Kingdom
    us     United States
    world  everywhere
  
  everywhere (world)
  checked 2026-07-22
  
    NO MORE Global Directory
      https://nomoredirectory.org
      places to turn to about domestic and sexual violence, by country
      checked 2026-07-22
  
    Find a Helpline
      https://findahelpline.com
      helplines for any kind of crisis, by country and by topic
      checked 2026-07-22
  $ rcw-journal safety --lang zh | head -n 8
  \xe8\xbf\x99\xe4\xba\x9b\xe6\x98\xaf\xe7\xbb\x99\xe4\xb8\xa4\xe4\xb8\xaa\xe5\xbd\xbc\xe6\xad\xa4\xe4\xb8\x8d\xe5\xae\xb3\xe6\x80\x95\xe7\x9a\x84\xe4\xba\xba\xe7\x94\xa8\xe7\x9a\x84\xe3\x80\x82 (esc)
  
  \xe5\xa6\x82\xe6\x9e\x9c\xe4\xbd\xa0\xe6\x9c\x89\xe6\x97\xb6\xe4\xbc\x9a\xe5\x9b\xa0\xe4\xb8\xba\xe6\x8b\x85\xe5\xbf\x83\xe5\xaf\xb9\xe6\x96\xb9\xe4\xbc\x9a\xe5\x81\x9a\xe4\xbb\x80\xe4\xb9\x88\xe8\x80\x8c\xe6\x94\xb9\xe5\x8f\xa3\xef\xbc\x8c\xe8\xaf\xb7\xe4\xb8\x8d\xe8\xa6\x81\xe7\x94\xa8\xe9\x9c\x80\xe8\xa6\x81\xe4\xb8\xa4\xe4\xb8\xaa\xe4\xba\xba\xe4\xb8\x80\xe8\xb5\xb7\xe5\x81\x9a\xe7\x9a\x84\xe9\x83\xa8\xe5\x88\x86\xe3\x80\x82\xe7\xa7\x81\xe4\xb8\x8b\xe7\x9a\x84\xe6\x97\xa5 (esc)
  \xe8\xae\xb0\xe4\xb9\x9f\xe8\xae\xb8\xe4\xbb\x8d\xe7\x84\xb6\xe9\x80\x82\xe5\x90\x88\xe4\xbd\xa0\xe3\x80\x82 (esc)
  
  rcw-journal safety \xe4\xbc\x9a\xe5\x88\x97\xe5\x87\xba\xe5\x8f\xaf\xe4\xbb\xa5\xe8\x81\x94\xe7\xb3\xbb\xe7\x9a\x84\xe5\x9c\xb0\xe6\x96\xb9\xe3\x80\x82\xe6\xaf\x8f\xe4\xb8\xaa\xe4\xba\xba\xe7\x9c\x8b\xe5\x88\xb0\xe7\x9a\x84\xe9\x83\xbd\xe6\x98\xaf\xe8\xbf\x99\xe6\xae\xb5\xe8\xaf\x9d\xef\xbc\x9b\xe5\xae\x83\xe4\xb8\x8d\xe9\x97\xae\xe4\xbb\x80\xe4\xb9\x88\xef\xbc\x8c\xe4\xb9\x9f (esc)
  \xe4\xb8\x8d\xe7\x95\x99\xe4\xb8\x8b\xe4\xbb\x80\xe4\xb9\x88\xe3\x80\x82 (esc)
  
  $ rcw-journal safety us --lang zh | sed -n '/(us)/,$p' | head -n 5
  United States (us)
  \xe6\xa0\xb8\xe5\xaf\xb9\xe4\xba\x8e 2022-07-19 (esc)
  \xe6\xa0\xb8\xe5\xaf\xb9\xe4\xba\x8e 1587 \xe5\xa4\xa9\xe4\xb9\x8b\xe5\x89\x8d\xef\xbc\x9b\xe4\xbd\xbf\xe7\x94\xa8\xe4\xb9\x8b\xe5\x89\x8d\xe8\xaf\xb7\xe5\x85\x88\xe6\x9f\xa5\xe4\xb8\x80\xe4\xb8\x8b (esc)
  
    National Domestic Violence Hotline

A list of one's own takes the place of the built-in one; one that is new is no older than a year.

  $ export RCW_HOME=home
  $ mkdir -p home/content/contacts home/content/notices
  $ chmod -R go= home
  $ cat >home/content/contacts/de.yaml <<'END'
  > schema: rcw/content.contacts/1
  > id: de
  > region: at home
  > checked: 2025-11-22
  > contacts:
  >   - name: Ada
  >     phone: "030 1"
  >     for: me
  > END
  $ rcw-journal safety de | sed -n '/(de)/,$p'
  at home (de)
  checked 2025-11-22
  
    Ada
      030 1
      me
  $ rcw-journal safety de --now 2026-11-23 | sed -n '/(de)/,$p'
  rcw-journal: warning: '2026-11-23' is not a time
  rcw-journal: hint: for example 2026-11-22T21:15 or 2026-11-22T21:15:00+01:00
  at home (de)
  checked 2025-11-22
  
    Ada
      030 1
      me

Nothing that is broken gets in the way.

  $ echo 'colour: red' >home/rcw.yaml
  $ echo 'text: [' >home/content/notices/safety.en.yaml
  $ echo 'phone: 1' >home/content/contacts/de.yaml
  $ rcw-journal safety de >out
  rcw-journal: warning: home/rcw.yaml:1:1: unknown field 'colour'
  rcw-journal: hint: one of: schema, language, day_start. A field of your own starts with 'x-'
  rcw-journal: warning: home/rcw.yaml:1:1: schema: is missing
  rcw-journal: warning: home/content/notices/safety.en.yaml:2:1: an empty item in a '[' list
  rcw-journal: hint: remove one of the commas
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: unknown field 'phone'
  rcw-journal: hint: one of: schema, id, region, also, checked, contacts. A field of your own starts with 'x-'
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: schema: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: region: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: checked: is missing
  rcw-journal: warning: home/content/contacts/de.yaml:1:1: contacts: is missing
  $ sed -n '/in danger/p;/(de)/,/116/p' out
  If you are in danger now, call the emergency number of the place where you are.
  Deutschland (de)
  checked 2022-09-01
  checked 1543 days ago; look it up before you rely on it
  
    Hilfetelefon Gewalt gegen Frauen
      116 016
  $ HOME= RCW_HOME= rcw-journal safety de | head -n 1
  rcw-journal: warning: there is no home directory to keep the store in
  rcw-journal: hint: set RCW_HOME, or use --home DIR
  rcw-journal: warning: there is no home directory to keep the store in
  rcw-journal: hint: set RCW_HOME, or use --home DIR
  This is for two people who are not afraid of each other.

What changed on disk: nothing but what was made here.

  $ find home -type f | sort
  home/content/contacts/de.yaml
  home/content/notices/safety.en.yaml
  home/rcw.yaml
