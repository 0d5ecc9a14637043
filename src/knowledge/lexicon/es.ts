import type { LexiconSource } from './notation.ts';

/** Spanish: PLOVER types and standing relations of verbs and nouns with English glosses, status and attribution words. */
export const es: LexiconSource = {
  reflexives: `se`,
  dropsPronouns: true,
  verbs: `
AGREE: acordar@con~=agree with, firmar@con~=sign with, suscribir@con~=sign with, prometer@a=promise to, comprometer@con|a!=commit to, ratificar@con~=ratify with, pactar@con~=agree with, ofrecer@a=offer to, concluir@con!~=conclude a deal with, alcanzar@con!~=reach agreement with, garantizar@a=guarantee to, convenir@con~=agree with, sellar@con~=seal a deal with
CONSULT: reunir@con~=meet with, encontrar@con!~=meet with, visitar=visit, hablar@con~=talk to, conversar@con~=talk to, discutir@con~=discuss with, negociar@con~=negotiate with, dialogar@con~=hold dialogue with, consultar=consult, telefonear@a=phone, recibir=receive, acoger=welcome, viajar@a!=travel to, llegar@a!=arrive in, entrevistar@con~=meet with, mediar@entre|con=mediate between, informar@a=inform, saludar=greet, llamar@!=call, debatir@con~=debate with, convocar@!=convene, asistir@a!=attend, notificar@a=notify, volar@a!=fly to, trasladar@a!=travel to
SUPPORT: apoyar=support, respaldar=back, elogiar=praise, alabar=praise, reconocer=recognise, defender=defend, agradecer@a=thank, felicitar=congratulate, aplaudir=applaud, aprobar=approve, avalar=endorse, secundar=back, alentar=encourage, promover=promote, celebrar=praise, abogar@por=advocate for, favorecer=favour, solidarizar@con=show solidarity with, votar@por!=vote for, tranquilizar=reassure, sumar@a!=join in backing
CONCEDE: disculpar@con|ante=apologise to, ceder@ante|a=yield to, aceptar=accept, levantar@contra|a=lift measures on, indultar=pardon, perdonar=pardon, suavizar=ease, aliviar=ease, admitir=admit, conceder@a=concede to, flexibilizar=ease, doblegar@ante=bow to, amnistiar=pardon
COOPERATE: cooperar@con~=cooperate with, colaborar@con~=cooperate with, aliar@con~=ally with, comerciar@con~=trade with, trabajar@con!~=work with, coordinar@con~=coordinate with, exportar@a=export to, importar@de~=import from, vender@a=sell to, comprar@a|de!=buy from, unir@a|con!~=unite with, normalizar@con~=normalise relations with, asociar@con~=partner with, compartir@con!=share with, invertir@en=invest in, extraditar@a=extradite to, estrechar@con!~=strengthen ties with
AID: ayudar@a=help, asistir=assist, suministrar@a=supply to, proporcionar@a=provide to, entregar@a=deliver to, enviar@a!=send to, donar@a=donate to, dar@a=give to, financiar=fund, armar=arm, entrenar=train, adiestrar=train, equipar=equip, socorrer=rescue, transferir@a=transfer to, prestar@a=lend to, destinar@a=allocate to, otorgar@a=grant to, recibir@de<!=give to, obtener@de<!=give to, proteger=protect, subvencionar=subsidise, evacuar=evacuate, conceder@a!=grant to, abastecer=supply, proveer@a|de=supply, rescatar=rescue, reconstruir=rebuild, albergar=shelter, desembolsar@a=disburse to, facilitar@a=provide to, aportar@a=contribute to
RETREAT: retirar@de=withdraw from, liberar=free, soltar=release, abandonar=abandon, dejar@!=leave, evacuar@de=evacuate from, dimitir@de=resign from, renunciar@a!=step down from, replegar@de=retreat from, devolver@a=return to, rendir@a|ante=surrender to, excarcelar=release, salir@de!=leave, repatriar=repatriate, desocupar=vacate
REQUEST: pedir@a=ask, exigir@a=demand from, instar@a=urge, solicitar@a=request from, reclamar@a=demand from, exhortar@a=urge, llamar@a=call on, invitar@a=invite, ordenar@a=order, presionar@a=press, rogar@a=beg, suplicar@a=beg, urgir@a=urge, demandar@a!=demand from, proponer@a=propose to, recomendar@a=recommend to, convocar=summon, apelar@a=appeal to, requerir@a=request from, emplazar@a=call on, animar@a=encourage, empujar@a=push, encargar@a=task, aconsejar@a=advise, esperar@de!=expect from
ACCUSE: acusar=accuse, criticar=criticise, condenar=condemn, denunciar=denounce, culpar=blame, reprochar@a=reproach, imputar@a=charge, procesar=prosecute, investigar=investigate, sospechar@de=suspect, atribuir@a!=attribute to, demandar=sue, lamentar=deplore, deplorar=deplore, repudiar=condemn, responsabilizar@a=blame, tachar@de=brand, censurar@!, juzgar=try, enjuiciar=prosecute, señalar@!=blame, temer=fear, recriminar@a=reproach, arremeter@contra=lash out at, cuestionar=question, insultar=insult, querellar@contra=sue, preocupar@por!=be concerned about, tildar@de=brand, quejar@de=complain about, cargar@contra!=lash out at, inculpar=indict
REJECT: rechazar=reject, negar=deny, oponer@a=oppose, vetar=veto, bloquear=block, desmentir=deny, descartar=rule out, declinar=decline, rehusar=refuse, ignorar=ignore, prohibir@a=ban, desestimar=dismiss, suspender=suspend, cancelar=cancel, aplazar=postpone, boicotear=boycott, impedir@a=prevent, obstaculizar=obstruct, desafiar=defy, violar=violate, incumplir=breach, impugnar=contest, contradecir=contradict, paralizar=halt, desoír=ignore
THREATEN: amenazar=threaten, advertir@a=warn, intimidar=intimidate, alertar@a=warn, provocar=provoke, alarmar=alarm, chantajear=blackmail, castigar@!=punish, represaliar=retaliate against, apuntar@a|contra!=aim at, amedrentar=intimidate, avisar@a=warn
PROTEST: protestar@contra=protest against, manifestar@contra!=demonstrate against, alzar@contra!=rise up against, sublevar@contra!=rise up against, rebelar@contra!=rebel against
SANCTION: sancionar=sanction, penalizar=penalise, expulsar@de=expel, embargar=embargo, aislar=isolate, romper@con!=break off relations with, congelar@a|de=freeze assets of, cortar@a!=cut aid to, imponer@a|contra!=impose measures on, multar=fine, excluir@de!=exclude from, castigar=punish, retener@a|de=withhold from, deportar=deport, gravar=tax, cerrar@a!=close to, suspender@a!=suspend aid to
MOBILIZE: desplegar@en|a|contra|hacia=deploy in, movilizar@en|contra=mobilise in, enviar@a|hacia|en=send to, estacionar@en=station in, concentrar@en|cerca=concentrate in, posicionar@en=position in, patrullar=patrol, reforzar@en!=reinforce in, trasladar@a|hacia!=move to, instalar@en=install in, sobrevolar=fly over, interceptar=intercept, probar=test, ensayar=test, emplazar@en!=place in, mandar@a|hacia=send to, acumular@en=mass in, militarizar=militarise, escoltar=escort
COERCE: desestabilizar=destabilise, incautar=seize, arrestar=arrest, detener=detain, capturar=capture, ocupar=occupy, anexionar=annex, anexar=annex, bloquear@!, encarcelar=jail, confiscar@a=confiscate from, hackear=hack, espiar=spy on, obligar=force, forzar=force, sitiar=besiege, asediar=besiege, reprimir=repress, perseguir=persecute, censurar=censor, secuestrar=kidnap, conquistar=conquer, interferir@en=interfere in, intervenir@en=intervene in, robar@a=steal from, sabotear=sabotage, injerir@en=interfere in, oprimir=oppress, controlar=control, invadir@!, apoderar@de=seize, expropiar=expropriate, infiltrar=infiltrate, coaccionar=coerce, silenciar=silence, minar=undermine, tomar@!=seize, allanar=raid
ASSAULT: atacar=attack, golpear=strike, bombardear=bomb, invadir=invade, matar=kill, asesinar=assassinate, disparar@a|contra=shoot at, herir=wound, combatir=fight, destruir=destroy, agredir=attack, enfrentar@a|con~=clash with, derribar=shoot down, masacrar=massacre, torturar=torture, ejecutar=execute, hundir=sink, lanzar@contra|sobre!=launch attacks on, envenenar=poison, luchar@contra|con=fight, asaltar=assault, devastar=devastate, arrasar=destroy, abatir=kill, eliminar=eliminate, violar@!, dañar=damage, derrocar=overthrow, aniquilar=crush, guerrear@con~=be at war with, impactar@en|contra=hit
OPERATES: usar=use, utilizar=use, emplear=employ, operar=operate, poseer=possess, pilotar=fly, disponer@de=have, tener=have
PRODUCES: producir=produce, fabricar=manufacture, desarrollar=develop, construir=build, diseñar=design, ensamblar=assemble
OWNS: comprar=buy, adquirir=acquire, poseer@!, encargar@!=order
MEMBER_OF: pertenecer@a=belong to, adherir@a!=join, representar=represent, ingresar@en!=join, integrar=be part of, trabajar@para!=work for
LEADS: dirigir=lead, liderar=lead, encabezar=head, presidir=chair, gobernar=govern, comandar=command
LOCATED_IN: ubicar@en=be located in, situar@en=be situated in, operar@en!=operate in, vivir@en!=live in, encontrar@en!=be located in
BORDERS: limitar@con~=border, lindar@con~=border
RELATED_TO: vigilar=monitor, nombrar=appoint, rivalizar@con~=rival, competir@con~=compete with, depender@de=depend on, casar@con~=marry, vincular@a|con=be linked to, relacionar@con!=be linked to, suceder@a=succeed, reemplazar=replace, sustituir=replace`,
  nouns: `
AGREE: acuerdo@con|entre~=agreement with, tratado@con|entre~=treaty with, pacto@con|entre~=pact with, contrato@con|entre~=contract with, entendimiento@con|entre~=understanding with, promesa@a=promise to, compromiso@con|a!=commitment to, tregua@con|entre~=truce with, memorando@con|entre~=memorandum with
CONSULT: reunión@con|entre|de~=meeting with, encuentro@con|entre~=meeting with, conversación@con|entre~=talks with, diálogo@con|entre~=dialogue with, negociación@con|entre~=negotiations with, visita@a|en=visit to, cumbre@con|entre~=summit with, llamada@con|a~=call with, discusión@con|entre~=discussions with, consulta@con|entre~=consultations with, viaje@a=trip to, mediación@entre=mediation between, contacto@con|entre~=contact with, conferencia@con~=conference with, charla@con|entre~=talks with
SUPPORT: apoyo@a=support for, respaldo@a=backing for, reconocimiento@de=recognition of, solidaridad@con=solidarity with, elogio@a=praise for, aprobación@de=approval of, defensa@de!=defence of, amistad@con|entre~=friendship with, aplauso@a=praise for
CONCEDE: disculpa@a=apology to, concesión@a=concession to, levantamiento@contra|a!=lifting of measures on, indulto@a=pardon for, amnistía@para|a=amnesty for, alivio@de|a|para=relief for
COOPERATE: cooperación@con|entre~=cooperation with, colaboración@con|entre~=cooperation with, asociación@con|entre~=partnership with, alianza@con|entre~=alliance with, coalición@con|entre|de~=coalition with, relación@con|entre~=relations with, vínculo@con|entre~=ties with, lazo@con|entre~=ties with, comercio@con|entre~=trade with, intercambio@con|entre~=exchange with, ejercicio@con|entre~=exercises with, maniobra@con|entre~=drills with, exportación@a=exports to, venta@a=sales to, acercamiento@con|entre~=rapprochement with, unión@con|entre~=union with
AID: ayuda@a|para=aid to, asistencia@a=assistance to, suministro@a=supplies to, entrega@a=deliveries to, envío@a=supplies to, donación@a=donation to, financiación@de|a|para=funding for, financiamiento@de|a=funding for, transferencia@a=transfer to, préstamo@a=loan to, entrenamiento@de|a=training of, socorro@a=relief for, contribución@a=contribution to, protección@de|a=protection of, rescate@de=rescue of
RETREAT: retirada@de=withdrawal from, liberación@de=release of, alto el fuego@con|entre~=ceasefire with, dimisión@de=resignation from, renuncia@a!=resignation from, repliegue@de=retreat from, retiro@de=withdrawal from, rendición@ante|a=surrender to
REQUEST: petición@a|de!=request to, solicitud@a=request to, llamamiento@a=call on, llamado@a=call on, exigencia@a=demand on, demanda@a=demand on, ultimátum@a=ultimatum to, invitación@a=invitation to, orden@a!=order to, propuesta@a=proposal to
ACCUSE: acusación@contra|a=accusation against, crítica@a|contra=criticism of, condena@a|de|contra=condemnation of, denuncia@contra|de=denunciation of, investigación@sobre|contra|a=investigation into, querella@contra=lawsuit against, juicio@a|contra=trial of, reproche@a=reproach to, preocupación@por|sobre=concern about, imputación@de|contra=indictment of, sospecha@sobre|contra=suspicion of
REJECT: rechazo@a|de=rejection of, negativa@a=refusal of, oposición@a=opposition to, veto@a|contra=veto on, desmentido@de|a=denial of, prohibición@de|a=ban on, boicot@a|de=boycott of, suspensión@de=suspension of, violación@de=violation of
THREATEN: amenaza@a|contra|para=threat to, advertencia@a|contra=warning to, chantaje@a|contra=blackmail of, intimidación@a|de|contra=intimidation of, peligro@para=danger to, represalia@contra=retaliation against, provocación@contra|a=provocation of, ultimátum@!
PROTEST: protesta@contra=protest against, manifestación@contra=demonstration against, huelga@contra=strike against, levantamiento@contra=uprising against, revuelta@contra=revolt against
SANCTION: sanción@contra|a|sobre=sanctions on, embargo@a|contra|sobre|de=embargo on, expulsión@de=expulsion of, aislamiento@de=isolation of, restricción@a|contra|sobre=restrictions on, ruptura@con|entre~=break with, arancel@a|contra|sobre=tariffs on, castigo@a|contra=punishment of
MOBILIZE: despliegue@en|de|a=deployment in, movilización@de|en|contra=mobilisation in, patrulla@en|por=patrol in, presencia@en=presence in, tropa@en!=troops in, soldado@en!=soldiers in, base@en!=base in, misil@en!=missiles in, refuerzo@en|a!=reinforcement to, incursión@en!=incursion into
COERCE: incautación@de=seizure of, arresto@de=arrest of, detención@de=detention of, ocupación@de=occupation of, anexión@de=annexation of, bloqueo@a|de|contra=blockade of, ciberataque@a|contra=cyber attack on, espionaje@a|contra|de=espionage against, injerencia@en=interference in, intervención@en|contra=intervention in, represión@contra|de=repression of, presión@sobre|a|contra=pressure on, asedio@a|de=siege of, captura@de=capture of, persecución@de|contra=persecution of, control@de|sobre=control of, robo@a|de!=theft from, secuestro@de=kidnapping of, golpe de estado@en|contra=coup in
ASSAULT: ataque@a|contra|en|sobre=attack on, bombardeo@a|de|contra|en|sobre=bombing of, guerra@con|contra|en|entre|de!~=war with, invasión@de|a=invasion of, ofensiva@contra|en|sobre=offensive against, agresión@a|contra|de!=aggression against, asalto@a|contra=assault on, asesinato@de=murder of, matanza@de|en=massacre of, masacre@de|en=massacre of, enfrentamiento@con|entre|contra~=clash with, conflicto@con|entre|en|de!~=conflict with, combate@con|contra|entre~=fighting with, atentado@contra|en|a=attack on, genocidio@de|contra|en=genocide of, hostilidad@con|entre~=hostilities with, violencia@contra=violence against, destrucción@de=destruction of, acto@contra!=acts against
OPERATES: uso@de=use of, empleo@de=use of, arsenal@de=arsenal of, flota@de=fleet of
PRODUCES: producción@de=production of, desarrollo@de=development of, fabricación@de=manufacture of
OWNS: compra@de=purchase of, adquisición@de=acquisition of, inversión@en=investment in
MEMBER_OF: adhesión@a=accession to, ingreso@en|a=accession to, pertenencia@a=membership of
BORDERS: frontera@con|entre~=border with
RELATED_TO: tensión@con|entre~=tensions with, disputa@con|entre~=dispute with, rivalidad@con|entre~=rivalry with, confrontación@con|entre~=confrontation with, crisis@con|entre~=crisis with, dependencia@de=dependence on, diferencia@con|entre~=differences with, desacuerdo@con|entre~=disagreement with, competencia@con|entre~=competition with, choque@con|entre~=clash with`,
  agents: `
SUPPORT: partidario@de=supporter of, aliado@de=ally of, defensor@de=defender of, amigo@de=friend of
ACCUSE: crítico@de|con=critic of, detractor@de=critic of
REJECT: opositor@a|de=opponent of, adversario@de=opponent of
COOPERATE: socio@de=partner of, colaborador@de=collaborator of
AID: proveedor@de|a=supplier of, donante@de|a=donor of, suministrador@de=supplier of
ASSAULT: agresor@de=aggressor against, asesino@de=murderer of
THREATEN: amenaza@para|a=threat to, peligro@para=danger to
PRODUCES: fabricante@de=maker of, productor@de=producer of
OWNS: propietario@de=owner of, dueño@de=owner of, accionista@de=shareholder of, comprador@de=buyer of
MEMBER_OF: miembro@de=member of, firmante@de=signatory of
BORDERS: vecino@de~=neighbour of
RELATED_TO: rival@de=rival of, enemigo@de=enemy of, hijo@de=son of, hija@de=daughter of, esposa@de=wife of, esposo@de=husband of, hermano@de=brother of, hermana@de=sister of, padre@de=father of, madre@de=mother of, sucesor@de=successor of, heredero@de=heir of`,
  adjectives: `
COOPERATE: aliado@de|con~=allied with
SUPPORT: favorable@a=in favour of, leal@a=loyal to, cercano@a!=close to, partidario@de=in favour of
ACCUSE: crítico@con|de=critical of, preocupado@por=concerned about
REJECT: contrario@a=opposed to, hostil@a|hacia=hostile to, opuesto@a=opposed to
RELATED_TO: dependiente@de=dependent on, vinculado@a|con=linked to, ligado@a=tied to, responsable@de!=responsible for
BORDERS: limítrofe@con|de=bordering, fronterizo@con=bordering
LOCATED_IN: basado@en=based in, ubicado@en=located in, situado@en=situated in`,
  roles: `
LEADS: presidente=president of, presidenta=president of, primer ministro=prime minister of, primera ministra=prime minister of, canciller=chancellor of, rey=king of, reina=queen of, emir=emir of, príncipe heredero=crown prince of, príncipe=prince of, ministro=minister of, ministra=minister of, ministro de asuntos exteriores=foreign minister of, ministra de asuntos exteriores=foreign minister of, ministro de exteriores=foreign minister of, ministro de defensa=defence minister of, ministra de defensa=defence minister of, ministro del interior=interior minister of, secretario de estado=secretary of state of, secretario de defensa=defence secretary of, secretario general=secretary general of, secretario=secretary of, vicepresidente=vice president of, vicepresidenta=vice president of, jefe de estado=head of state of, jefe del estado=head of state of, jefe de gobierno=head of government of, jefe=head of, jefa=head of, líder=leader of, líder supremo=supreme leader of, dirigente=leader of, director=director of, directora=director of, director general=director general of, consejero delegado=chief executive of, comandante=commander of, gobernador=governor of, gobernadora=governor of, alcalde=mayor of, alcaldesa=mayor of, comisario=commissioner of, comisaria=commissioner of, alto representante=high representative of, alta representante=high representative of, jefa de la diplomacia=foreign policy chief of, jefe de la diplomacia=foreign minister of, fundador=founder of, dictador=dictator of, papa=pope of, fiscal general=attorney general of, subsecretario=undersecretary of, viceministro=deputy minister of, mandatario=president of
MEMBER_OF: portavoz=spokesperson of, vocero=spokesperson of, embajador=ambassador of, embajadora=ambassador of, enviado especial=special envoy of, enviado=envoy of, representante=representative of, senador=senator of, senadora=senator of, diputado=deputy of, diputada=deputy of, general=general of, coronel=colonel of, almirante=admiral of, funcionario=official of, responsable=official of, asesor=adviser of, asesora=adviser of, experto=expert at, experta=expert at, analista=analyst at, investigador=researcher at, investigadora=researcher at, profesor=professor at, profesora=professor at, periodista=journalist at, corresponsal=correspondent of, miembro=member of, abogado=lawyer of, diplomático=diplomat of, fiscal=prosecutor of, negociador=negotiator of, candidato=candidate of, candidata=candidate of, eurodiputado=MEP of, cónsul=consul of`,
  transparent: `autoridad, gobierno, régimen, administración, fuerza, ejército, tropa, soldado, militar, funcionario, liderazgo, líder, país, nación, estado, miembro, aliado, pueblo, parte, lado, diplomático, delegación, ministro, ministerio, presidente, parlamento, territorio, suelo, capital, región, ciudad, costa, frontera, espacio aéreo, cielo, infraestructura, instalación, objetivo, posición, economía, empresa, compañía, industria, ciudadano, civil, población, representante, marina, aviación, policía, tribunal, medio, periódico, agencia, banco, avión, caza, buque, barco, dron, misil, sistema, arma, tanque, unidad, equipo, grupo, partido, socio, enviado, embajador, portavoz, instructor, inteligencia, servicio, seguridad, soberanía, integridad, independencia, iniciativa, propuesta, plan, esfuerzo, medida, acción, política, decisión, interés, embajada, consulado, residencia, gas, petróleo, guardia, misión, expansión, papel, declaración, operación, actividad, comportamiento, campaña, programa, proyecto, ambición, isla, agua, provincia, oeste, este, norte, sur, península, propaganda, periodista, colono, rehén, mano, mercado, estado`,
  light: `lanzar, llevar, realizar, mantener, hacer, dar, tomar, tener, emitir, expresar, imponer, firmar, alcanzar, poner, proporcionar, ofrecer, abrir, iniciar, comenzar, empezar, continuar, anunciar, ordenar, enviar, presentar, cometer, ejecutar, emprender, reanudar, declarar, organizar, convocar, acoger, traer, mostrar, ejercer, intensificar, reforzar, aumentar, ampliar, profundizar, participar, prestar, estrechar, construir, formar, establecer, concluir, reafirmar, prometer, recibir, dirigir, pedir, obtener, representar, constituir, planear, confirmar, proponer, sufrir, aprobar, manifestar, recabar, efectuar, celebrar, desatar, plantear, suponer`,
  ending: `levantar, cancelar, detener, suspender, aliviar, aplazar, retirar, cortar, congelar, eliminar, romper, reducir, interrumpir, cesar, paralizar`,
  selling: `vender, venta`,
  receiving: `a`,
  expressing: `expresar, reiterar, manifestar, subrayar, reafirmar`,
  strained: `tenso, difícil, malo, gélido, deteriorar, empeorar`,
  undoing: `levantar, cancelar, terminar, detener, suspender, aplazar, retirar, rechazar, abandonar, evitar, prevenir, negar, bloquear, eliminar, interrumpir, descartar, criticar, condenar, denunciar, temer, impedir`,
  utterances: `anuncio, declaración, afirmación, denuncia, noticia, acusación, advertencia, revelación, comentario, comunicado, mensaje`,
  persons: ``,
  references: `
singular:
plural:
country: país, nación, estado, república, reino, régimen
government: gobierno
company: empresa, compañía, firma, grupo, fabricante
party: parte, bando, vecino, aliado
person: líder, presidente, ministro, hombre
count: ambos=2, ambas=2, dos=2, tres=3, cuatro=4`,
  demonstratives: `este, esta, estos, estas, esto, ese, esa, eso, tal, lo, el, la, los, las, ello`,
  asMarkers: `como`,
  firstSingular: `yo, me, mi, mí`,
  firstPlural: `nosotros, nos, nuestro, nuestra, nuestros, nuestras`,
  suffering: `afrontar, enfrentar, sufrir, temer, recibir, padecer`,
  reporting: `decir, declarar, afirmar, informar, anunciar, sostener, escribir, añadir, agregar, señalar, subrayar, explicar, precisar, confirmar, revelar, advertir, considerar, creer, pensar, concluir, comentar, admitir, recordar, reiterar, denunciar, observar, sugerir, indicar, asegurar, contar, responder, replicar, prever, negar, temer, insistir, comunicar, tuitear, estimar, manifestar, apuntar, destacar, relatar, reportar, alegar, lamentar, exponer, citar, acusar, esperar, reconocer, proclamar`,
  accordingTo: `según, de acuerdo con, a juicio de, en opinión de, en palabras de, conforme a, para`,
  statusVerbs: `
planned: planear, planificar, querer, pretender, buscar, preparar, esperar, prometer, decidir, ordenar, prever, aspirar, desear, proponer, programar, intentar, tratar, comprometer, aceptar, acordar, autorizar, pedir, instar, exigir, llamar, invitar, disponer, encargar, permitir, anhelar, defender@, exhortar, proyectar
possible: considerar, temer, amenazar, discutir, sospechar, contemplar, estudiar, poder, arriesgar, parecer, suponer, imaginar, examinar, sopesar, dudar, evaluar, barajar, valorar, plantear
denied: negar, rechazar, evitar, descartar, desmentir, renunciar, impedir, prohibir, fracasar, oponer, bloquear, cesar, rehusar, abandonar`,
  statusNouns: `
planned: plan, intención, propuesta, decisión, orden, objetivo, promesa, compromiso, intento, deseo, voluntad, proyecto, petición, invitación, llamamiento, apuesta, preparativo
possible: posibilidad, probabilidad, riesgo, amenaza, temor, miedo, perspectiva, peligro, hipótesis, opción, eventualidad, sospecha, rumor, potencial, caso, capacidad, preocupación
denied: desmentido, negativa, prohibición, fracaso, imposibilidad, ausencia, falta`,
  statusAdjectives: `
planned: listo, dispuesto, previsto, futuro, próximo, decidido, programado, preparado
possible: posible, probable, potencial, capaz, eventual, presunto, supuesto, hipotético, inminente
denied: imposible, incapaz, falso, improbable, reacio`,
  statusAdverbs: `
possible: quizás, quizá, probablemente, posiblemente, acaso, potencialmente, presuntamente
denied: nunca, jamás`,
  modals: `
possible: poder, deber
planned: querer, ir`,
  futureEndings: `rá|rán|ré|remos`,
  conditionalEndings: `ría|rían`,
  conditions: `si, siempre que`,
  negations: `no, ni, nunca, jamás, ningún, ninguna, ninguno, sin, nadie, nada, tampoco`,
  together: `juntos, juntas, conjuntamente`,
  objectControl: `pedir, instar, invitar, empujar, forzar, obligar, ordenar, permitir, autorizar, convencer, encargar, ayudar, rogar, prohibir, impedir, llamar, acusar, sospechar, exigir, animar, presionar, recomendar, aconsejar, exhortar, urgir, hacer, dejar`,
  agentPrepositions: `por, por parte de`,
  ofPrepositions: `de, del`,
  betweenPrepositions: `entre`,
  withPrepositions: `con, contra, a`,
  exceptionPrepositions: `excepto, salvo, menos`,
  fromPrepositions: `de`,
  placePrepositions: `en, a, sobre, cerca`,
  forces: `tropa, soldado, fuerza, personal, instructor, militar, buque, flota, avión, bombardero, caza, unidad, batallón, brigada, división, mercenario, portaaviones, submarino, ejército, regimiento, contingente, fragata, patrulla, paracaidista, efectivo`,
  becoming: `convertir, seguir, permanecer, representar, constituir, resultar`,
  stores: `arsenal, inventario, flota, control, mando, posesión, disposición`,
  firms: `empresa, compañía, aerolínea, banco, gigante, fabricante, grupo, firma`,
  parts: `capital, región, provincia, ciudad, distrito, parte, brazo, rama, unidad, división, filial, organismo, agencia, departamento, ministerio, península, isla, costa, enclave, puerto, estado, territorio, zona, parlamento, comité, ejército, marina`,
  memberVerbs: `comprender, incluir, reunir, agrupar, integrar`,
  memberNouns: `miembro, firmante, parte, estado, país`,
  reasons: `porque, por, de`,
  objectPrepositions: `a`,
  includingPrepositions: `incluidos, incluidas, incluido, como, entre ellos`,
  relatives: `que, quien, quienes, cuyo, cuya, cual, cuales, donde`,
  irregular: `ha=haber, han=haber, puede=poder, pueden=poder, podría=poder, podrían=poder, debe=deber, deben=deber, debería=deber, deberían=deber, quiere=querer, quieren=querer, quería=querer, dijo=decir, dice=decir, dicen=decir, dicho=decir, hizo=hacer, hace=hacer, hecho=hacer, hacen=hacer, dio=dar, da=dar, dan=dar, dado=dar, pidió=pedir, pide=pedir, piden=pedir, pidieron=pedir, fue=ser, va=ir, van=ir, tuvo=tener, tiene=tener, tienen=tener, mantuvo=mantener, mantiene=mantener, mantienen=mantener, obtuvo=obtener, obtiene=obtener, detuvo=detener, detiene=detener, detenido=detener, sostiene=sostener, sostuvo=sostener, retuvo=retener, retiene=retener, impuso=imponer, impone=imponer, impuesto=imponer, opone=oponer, opuso=oponer, opuesto=oponer, propuso=proponer, propone=proponer, propuesto=proponer, dispuso=disponer, expuso=exponer, puso=poner, puesto=poner, produjo=producir, produce=producir, condujo=conducir, intervino=intervenir, interviene=intervenir, niega=negar, niegan=negar, negó=negar, despliega=desplegar, despliegan=desplegar, desplegó=desplegar, advierte=advertir, advierten=advertir, advirtió=advertir, advirtieron=advertir, refiere=referir, sugirió=sugerir, sugiere=sugerir, prefiere=preferir, hiere=herir, hirió=herir, hirieron=herir, interfiere=interferir, interfirió=interferir, defiende=defender, defienden=defender, extiende=extender, entiende=entender, vende=vender, pretende=pretender, promete=prometer, cierra=cerrar, cierran=cerrar, cerró=cerrar, piensa=pensar, comienza=comenzar, comenzó=comenzar, empieza=empezar, empezó=empezar, recomienda=recomendar, apuesta=apostar, muestra=mostrar, mostró=mostrar, demuestra=demostrar, encuentra=encontrar, encontró=encontrar, cuenta=contar, acuerda=acordar, acordó=acordar, recuerda=recordar, recordó=recordar, ruega=rogar, muere=morir, devuelve=devolver, devolvió=devolver, devuelto=devolver, resuelve=resolver, roto=romper, escrito=escribir, suscrito=suscribir, visto=ver, ve=ver, previsto=prever, prevé=prever, abierto=abrir, reúne=reunir, reúnen=reunir, reunió=reunir, reunido=reunir, prohíbe=prohibir, prohibió=prohibir, envía=enviar, envían=enviar, envió=enviar, espía=espiar, confía=confiar, desafía=desafiar, destruye=destruir, destruyó=destruir, destruido=destruir, construye=construir, construyó=construir, contribuye=contribuir, excluye=excluir, incluye=incluir, concluye=concluir, concluyó=concluir, atribuye=atribuir, sustituye=sustituir, incautó=incautar, exige=exigir, exigió=exigir, dirige=dirigir, dirigió=dirigir, surge=surgir, acoge=acoger, recoge=recoger, protege=proteger, ejerce=ejercer, ofrece=ofrecer, reconoce=reconocer, establece=establecer, pertenece=pertenecer, conoce=conocer, aborda=abordar, critica=criticar, ataca=atacar, atacó=atacar, atacaron=atacar`,
};
